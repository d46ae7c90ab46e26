import type { Said } from './claims.js';
import { claimsOf } from './claims.js';
import type { Minutes } from './clock.js';
import type { DateSpan } from './day-group.js';
import { ALL_DAYS, OTHER_DAYS, type DaySet } from './days.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import { readLine, type Statement } from './lines.js';
import { otherEnd } from './other-end.js';
import { LOOSE, remarkOn } from './remarks.js';
import type { Piece, Report } from './report.js';
import { ENDLESS } from './report.js';
import { areDisjoint } from './week.js';

/** All that a text says. */
export interface Sayings {
  said: Said[];
  /** Breaks that belong to every day. */
  breaks: Minutes[];
  /** Pieces that were understood and left out. */
  aside: Piece[];
  /** Dates of which it is not known what holds: not what holds otherwise. */
  lost: DateSpan[];
}

const NO_HOURS = 'has no hours. Write them after it, "8 am - 5 pm" or "closed".';
const TANGLED = 'may be read in two ways. Write the days first, one group a line.';
const NO_DAYS = 'is said of no days. Write "Monday - Friday: 8 am - 5 pm".';

const isClosed = ({ spans, byAppointment }: Said): boolean => !spans.length && !byAppointment;

const isAllDay = ({ values }: Statement): boolean =>
  values.some(({ span }) => span?.[0] === 0 && span[1] === 1440);

/** Reads a text line by line: what a line leaves open, the next may close. */
export function read(lines: readonly Part[][], report: Report): Sayings {
  const said: Said[] = [];
  const breaks: Minutes[] = [];
  const aside: Piece[] = [];
  const lost: DateSpan[] = [];
  /** Days without hours of their own. */
  const unsaid: Part[] = [];
  let openDays: Part | undefined;
  let openValues: Part[] = [];
  let hoursFirst = false;
  let label = '';
  let service = false;
  let season: DateSpan | undefined;
  /** What was said of a service that was named first: "Lab: Mon-Fri 7-4". */
  let theirs: { set: DaySet; label: string } | undefined;

  const doubt = (piece: Piece, message: string, days = ALL_DAYS) => report.add('doubt', piece, message, days);

  /** Days without hours are said once more by mistake, or not at all; a letter alone is an initial. */
  const drop = (part: Part) => {
    const { set, dates } = part.days!;
    if (!set) lost.push(...dates);
    if (part.days!.broken) doubt(part, ENDLESS);
    else if (/^\w$/.test(report.written(part))) aside.push(part);
    else unsaid.push(part);
  };

  /** Hours without days belong to the days above them, or to those below when none stand above. */
  const keepOpen = (values: Part[], all: Piece, remark: boolean, service: boolean) => {
    const last = said[said.length - 1];
    const spans = values.map(value => value.span!);
    if (service || (remark && last)) {
      aside.push(all);
      // "Closed for the regatta" says when it is closed, in words we do not know.
      if (values.some(({ letter }) => letter === 'x')) report.add('error', all, NO_DAYS);
      else report.add('assumed', all, 'names no days, and was left out.');
    } else if (!last || hoursFirst || said.every(isClosed)) {
      openValues.push(...values);
      if (remark) label ||= report.written(all);
    } else if (last.spans[0] && spans.every(Boolean) && areDisjoint([...last.spans, ...spans]))
      last.spans.push(...spans);
    else doubt(all, NO_DAYS);
  };

  for (let parts of lines) {
    const all = { from: parts[0]!.from, to: parts[parts.length - 1]!.to };
    const seasons = parts.filter(({ days }) => days?.dates[0]?.months);
    const [months] = seasons;
    if (months) {
      season = months.days!.dates[0];
      if (!months.days!.set) parts = parts.filter(part => part !== months);
    }
    const letters = lettersOf(parts);
    const part = (letter: RegExp) => parts[letters.search(letter)];
    if (!months && !/[Vxa]/.test(letters)) {
      if (/s/.test(letters)) season = { from: '' };
      if (/r/.test(letters)) season = undefined;
    }
    const line = readLine(parts, openDays);
    const bareLetters = letters.replace(/\([^)]*/g, '');
    const { statements } = line;
    if (line.openDays && line.breaks[0]) {
      const { daily, set } = line.openDays.days!;
      // "Closed for lunch 12-1 daily" says so of all days; of some, it is not said when they are open.
      if (daily) line.openDays = undefined;
      else doubt(all, TANGLED, set);
    }
    if (openDays && !line.isAside && (statements[0] ?? line.openDays)) {
      if (!statements.some(one => one.days === openDays!.days)) drop(openDays);
      openDays = undefined;
    }
    // "From Dec 20 to Jan 5 open Mon-Fri 10-2"
    if (statements[0] && line.bare.some(part => part.days!.dates[0]?.to)) doubt(all, TANGLED);
    if (line.openDays && openValues[0]) {
      statements.push({ ...all, days: line.openDays.days!, values: openValues });
      hoursFirst = true;
      openValues = [];
    } else openDays = line.openDays ?? openDays;

    // What stands before the hours, but not in brackets behind them, says whose they are.
    const end = Math.max(letters.lastIndexOf('V'), letters.search(/[DVxa]/));
    const lead = letters
      .slice(0, end < 0 ? letters.length : end)
      .replace(/(V[^(DV]*)\([^)]*/g, (all, kept: string) => kept.padEnd(all.length, '('));
    const led = (letter: RegExp) =>
      parts.filter((one, i) => lead[i] === one.letter && letter.test(one.letter));
    const unknown = led(/[w#]/);
    const words = unknown[0] ? unknown : led(/k/);
    if (!/[DVxa]/.test(letters)) {
      if (part(/v/)) doubt(all, LOOSE);
      else if (!part(/[#OL]/)) {
        service = !!part(/k/);
        label = part(/[wk]/) ? report.written(all) : '';
      }
    }
    const isService = /k/.test(lead) || (part(/k/) && parts.some(one => one.span?.[1] === 1440)) || false;
    let own = words[0] ? report.written({ from: words[0].from, to: words[words.length - 1]!.to }) : label;
    const next = statements[0]?.days.set ?? 0;
    // "Lab: Mon-Fri 7-4 / Sat 8-11": days that follow theirs, under no other name, are theirs, too.
    const goesOn = !!theirs && letters[0] === 'D' && !own && (next & -next) > theirs.set;
    if (goesOn) own = theirs!.label;
    const under = { label: own, service: service || isService || goesOn, season };
    let set = 0;
    // "Emergency 24/7, office Mon-Fri 8-5"
    const isMixed = isService && new Set(statements.map(isAllDay)).size > 1;
    for (const statement of statements) {
      set |= statement.days.set;
      const context = isMixed ? { ...under, service: isAllDay(statement) } : under;
      said.push(...claimsOf(statement, parts, context, aside, report));
    }
    if (statements[0])
      theirs =
        goesOn || (isService && !said[statements.length])
          ? { set: set | (theirs?.set ?? 0), label: own }
          : undefined;
    const other = otherEnd(parts, said);
    if (other) {
      said.push(other.claim);
      line.bare = line.bare.filter(one => one.days !== other.claim.days);
      if (openDays?.days === other.claim.days) openDays = undefined;
      parts = parts.filter(one => !other.parts.includes(one));
    }
    line.bare.forEach(drop);
    for (const pause of line.openDays ? [] : line.breaks) {
      // "Phones off 12-1", "The gym is closed 12-1"
      if (!/l/.test(letters) && words[0]) {
        if (isService) report.add('assumed', pause, 'was taken for hours of something else, and left out.');
        else doubt(pause, TANGLED);
        if (isService) continue;
      }
      const own = statements.filter(one => one.from < pause.from).pop();
      // A break that is in none of the hours beside it is one of all the hours above.
      const within = (one: Said) =>
        one.spans.some(span => span[0] < pause.span![1] && pause.span![0] < span[1]);
      // "closed daily 12-1"; "Mon-Thu 8-5, Fri 8-3, lunch 12-1"
      const isOfAll =
        parts.some(({ days }) => days?.daily && !statements.some(one => one.days === days)) ||
        (!line.breaks[1] && /D.*D.*[,(][lxf-]*$/.test(letters.slice(0, parts.indexOf(pause))));
      const beside = isOfAll ? [] : said.filter(one => one.days === own?.days);
      const claims = beside.some(within) ? beside : said;
      for (const { breaks: some } of claims[0] ? claims : [{ breaks }]) some.push(pause.span!);
    }
    if (line.openValues[0]) keepOpen(line.openValues, all, /^&.*a|[wp#]/.test(bareLetters), !!part(/k/));
    // "Mon 8-12, Tuesdy 1-5": a word before more hours may be a day that is not known. "Mon-Fri 8-4 Lab 7-9"
    const named = /V[,&f(-]*(w[wf]*|k[kwf]*)V/.test(letters);
    // "Front desk Mon-Fri 8-5, travel desk daily 7-9": whose the later are is not known.
    const later = statements.slice(1).reduce((days, one) => days | one.days.set, 0);
    if (later && /V[,&-]*w[wf]*D/.test(bareLetters)) doubt(all, TANGLED, later);
    // A table of marks: whose column each is in is lost.
    if (line.tangled || seasons[1] || named || /V[,;-]*m[,;-]*m/.test(letters)) doubt(all, TANGLED);
    const days = set || (/[BCO]/.test(letters) && openDays?.days!.set) || 0;
    remarkOn(parts, { days, dated: !!months, own: isService }, aside, report);
  }
  if (openDays) drop(openDays);
  for (const part of unsaid) {
    const { set } = part.days!;
    if (said.some(one => one.set & set)) doubt(part, NO_HOURS, set);
    else report.add('error', part, NO_HOURS);
  }
  const [value] = openValues;
  const rest = { set: OTHER_DAYS, without: 0, tail: 0, holidays: [], dates: [], unsure: false };
  // "Closed on Wednesdays. Open 9-7"
  if (value && !label && said.some(one => one.set) && said.every(isClosed)) {
    const claim = { ...value, days: rest, values: openValues };
    said.push(...claimsOf(claim, openValues, { label, service, season }, aside, report));
    openValues = [];
  }
  // "Open 24 hours", "By appointment only" and nothing else.
  if (
    value &&
    !said[0] &&
    !label &&
    openValues.length === 1 &&
    (value.letter === 'a' || value.span?.[1] === 1440)
  ) {
    const days = { set: ALL_DAYS, without: 0, tail: 0, holidays: [], dates: [], unsure: false };
    if (value.letter === 'a') doubt(value, NO_DAYS);
    said.push(
      ...claimsOf(
        { ...value, days, values: openValues },
        openValues,
        { label, service, season },
        aside,
        report,
      ),
    );
  } else openValues.forEach(one => report.add('error', one, NO_DAYS));
  return { said, breaks, aside, lost };
}
