import type { Said } from './claims.js';
import { claimsOf } from './claims.js';
import type { Minutes } from './clock.js';
import type { DateSpan } from './day-group.js';
import { ALL_DAYS, OTHER_DAYS, type DaySet } from './days.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import { leadOf, type LineLead } from './line-lead.js';
import { readLine, type Line, type Statement } from './lines.js';
import { otherEnd, type OtherEnd } from './other-end.js';
import { LOOSE, NO_SPAN, remarkOn } from './remarks.js';
import type { Piece, Report } from './report.js';
import { ENDLESS, NOT_OURS, TANGLED } from './report.js';
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
const NO_DAYS = 'is said of no days. Write "Monday - Friday: 8 am - 5 pm".';

const NO_GROUP = { without: 0, tail: 0, holidays: [], dates: [], unsure: false };

const isClosed = ({ spans, byAppointment }: Said): boolean => !spans.length && !byAppointment;

/** "24/7" */
const isAlways = ({ days, values }: Statement): boolean =>
  days.set === ALL_DAYS && values.some(({ span }) => span?.[0] === 0 && span[1] === 1440);

/** Reads a text line by line: what a line leaves open, the next may close. */
export function read(lines: readonly Part[][], report: Report): Sayings {
  const reader = new Reader(report);
  lines.forEach(parts => reader.readLine(parts));
  return reader.end();
}

class Reader {
  readonly #report: Report;
  readonly #said: Said[] = [];
  readonly #breaks: Minutes[] = [];
  readonly #aside: Piece[] = [];
  readonly #lost: DateSpan[] = [];
  /** Days without hours of their own. */
  readonly #unsaid: Part[] = [];
  #openDays: Part | undefined;
  #openValues: Part[] = [];
  #hoursFirst = false;
  #loneTime: Part | undefined;
  /** What the lines stand under: a heading, a part of the year. */
  #label = '';
  #service = false;
  #season: DateSpan | undefined;
  /** What was said of a service that was named first: "Lab: Mon-Fri 7-4". */
  #theirs: { set: DaySet; label: string } | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  readLine(given: readonly Part[]): void {
    const all = { from: given[0]!.from, to: given[given.length - 1]!.to };
    const seasons = given.filter(({ days }) => days?.dates[0]?.months);
    const parts = this.#withoutSeason(given, seasons[0]);
    const letters = lettersOf(parts);
    const line = readLine(parts, this.#openDays);
    const { statements } = line;
    this.#joinOpen(line, all, letters);
    this.#loneTime ??= parts.find(({ letter }) => letter === 'O');

    const lead = leadOf(parts, this.#report);
    this.#takeHeading(parts, letters, all);
    const set = this.#claim(statements, parts, lead, letters);
    const other = otherEnd(parts, this.#said);
    if (other) this.#takeEnd(other, line);
    line.bare.forEach(part => this.#drop(part));
    if (!line.openDays) for (const pause of line.breaks) this.#takeBreak(pause, line, parts, lead);
    const bare = letters.replace(/\([^)]*/g, '');
    if (line.openValues[0])
      this.#keepOpen(line.openValues, all, /^&.*a|p.*a|[w#]/.test(bare), letters.includes('k'));
    this.#doubtTangled(line, letters, bare, all, seasons.length > 1);
    const days = set || (/[BCO]/.test(letters) && this.#openDays?.days!.set) || 0;
    const rest = parts.filter(one => !other?.parts.includes(one));
    remarkOn(rest, { days, dated: seasons.length > 0, own: lead.isService }, this.#aside, this.#report);
  }

  end(): Sayings {
    const said = this.#said;
    if (this.#openDays) this.#drop(this.#openDays);
    for (const part of this.#unsaid) {
      const { set, daily } = part.days!;
      // "9-5 every day, without a day off"
      if (daily && said.some(one => one.set === ALL_DAYS)) continue;
      if (said.some(one => one.set & set)) this.#doubt(part, NO_HOURS, set);
      else this.#report.add('error', part, NO_HOURS);
    }
    // "Opens 11:00, closes 21:00, closed Wednesdays": what holds on the other days is not known.
    if (this.#loneTime && said[0] && said.every(isClosed)) this.#doubt(this.#loneTime, NO_SPAN);
    const [value] = this.#openValues;
    if (value && !this.#label) {
      // "Closed on Wednesdays. Open 9-7"
      if (said.some(one => one.set) && said.every(isClosed)) this.#claimOpen(value, OTHER_DAYS);
      // "Open 24 hours", "By appointment only" and nothing else.
      else if (!said[0] && !this.#openValues[1] && (value.letter === 'a' || value.span?.[1] === 1440)) {
        if (value.letter === 'a') this.#report.add('assumed', value, 'was taken for all days.');
        this.#claimOpen(value, ALL_DAYS);
      }
    }
    for (const one of this.#openValues) {
      // "By appointment only. Mon-Sat 10-6"
      if (one.letter === 'a' && said[0]) this.#doubt(one, NO_DAYS);
      else this.#report.add('error', one, NO_DAYS);
    }
    return { said, breaks: this.#breaks, aside: this.#aside, lost: this.#lost };
  }

  #doubt(piece: Piece, message: string, days = ALL_DAYS): void {
    this.#report.add('doubt', piece, message, days);
  }

  /** The line without the months it holds for, where no days stand with them. */
  #withoutSeason(parts: readonly Part[], months: Part | undefined): readonly Part[] {
    if (months) {
      this.#season = months.days!.dates[0];
      return months.days!.set ? parts : parts.filter(part => part !== months);
    }
    const letters = lettersOf(parts);
    if (!/[Vxa]/.test(letters)) {
      if (/s/.test(letters)) this.#season = { from: '' };
      if (/r/.test(letters)) this.#season = undefined;
    }
    return parts;
  }

  /** Joins what the lines before left open with this one, and takes what it leaves open. */
  #joinOpen(line: Line, all: Piece, letters: string): void {
    const { statements } = line;
    const waiting = this.#openDays;
    if (line.openDays && line.breaks[0]) {
      const { daily, set } = line.openDays.days!;
      // "Closed for lunch 12-1 daily" says so of all days; of some, it is not said when they are open.
      if (daily) line.openDays = undefined;
      else this.#doubt(all, TANGLED, set);
    }
    if (waiting && !line.isAside && (statements[0] ?? line.openDays)) {
      if (!statements.some(one => one.days === waiting.days)) this.#drop(waiting);
      this.#openDays = undefined;
    }
    // "From Dec 20 to Jan 5 open Mon-Fri 10-2"
    if (statements[0] && line.bare.some(part => part.days!.dates[0]?.to)) this.#doubt(all, TANGLED);
    if (line.openDays && this.#openValues[0]) {
      // "Morning 7-11, afternoon 1-5. Saturday mornings"
      if (/p/.test(letters)) this.#doubt(all, TANGLED, line.openDays.days!.set);
      statements.push({ ...all, days: line.openDays.days!, values: this.#openValues });
      this.#hoursFirst = true;
      this.#openValues = [];
    } else this.#openDays = line.openDays ?? this.#openDays;
  }

  /** A line of words is a heading for those that follow. */
  #takeHeading(parts: readonly Part[], letters: string, all: Piece): void {
    if (/[DVxa]/.test(letters)) return;
    if (/v/.test(letters)) this.#doubt(all, LOOSE);
    else if (!/[#OL]/.test(letters)) {
      this.#service = letters.includes('k');
      this.#label = parts.some(({ letter }) => /[wk]/.test(letter)) ? this.#report.written(all) : '';
    }
  }

  /** Says what a line's statements say; gives their days. */
  #claim(statements: readonly Statement[], parts: readonly Part[], lead: LineLead, letters: string): DaySet {
    const { isService } = lead;
    const before = this.#theirs;
    const next = statements[0]?.days.set ?? 0;
    // "Lab: Mon-Fri 7-4 / Sat 8-11": days that follow theirs, under no other name, are theirs, too.
    const goesOn =
      !!before && letters[0] === 'D' && !lead.label && !this.#label && (next & -next) > before.set;
    const under = {
      label: goesOn ? before.label : lead.label || this.#label,
      service: this.#service || isService || goesOn,
      season: this.#season,
    };
    const isFirst = !this.#said[0];
    // "Emergency 24/7, office Mon-Fri 8-5"
    const isMixed = isService && new Set(statements.map(isAlways)).size > 1;
    let set = 0;
    for (const statement of statements) {
      set |= statement.days.set;
      const context = isMixed ? { ...under, service: isAlways(statement) } : under;
      const claims = claimsOf(statement, parts, context, this.#aside, this.#report);
      this.#doubtPart(claims, letters);
      this.#said.push(...claims);
    }
    if (statements[0]) {
      const isTheirs = goesOn || (isService && isFirst);
      this.#theirs = isTheirs ? { set: set | (before?.set ?? 0), label: under.label } : undefined;
    }
    return set;
  }

  /** "Mon-Fri 9-5, Tuesday evenings by appointment": the other hours of these days may hold, too. */
  #doubtPart(claims: readonly Said[], letters: string): void {
    for (const one of claims) {
      if (!one.byAppointment || one.spans[0] || !/[pwOk#]/.test(letters)) continue;
      const others = this.#said.filter(({ spans, set }) => spans[0] && set & one.set);
      if (others[0]) this.#doubt(one, TANGLED, one.set);
    }
  }

  #takeEnd({ claim }: OtherEnd, line: Line): void {
    this.#said.push(claim);
    line.bare = line.bare.filter(one => one.days !== claim.days);
    if (this.#openDays?.days === claim.days) this.#openDays = undefined;
  }

  /** A break is one of the hours beside it, of all hours, or of something else. */
  #takeBreak(pause: Part, line: Line, parts: readonly Part[], lead: LineLead): void {
    const letters = lettersOf(parts);
    const span = pause.span!;
    // "Phones off 12-1", "The gym is closed 12-1"
    if (!letters.includes('l') && lead.label) {
      if (lead.isService) {
        this.#report.add('assumed', pause, NOT_OURS);
        return;
      }
      this.#doubt(pause, TANGLED);
    }
    const own = line.statements.filter(one => one.from < pause.from).pop();
    // A break that is in none of the hours beside it is one of all the hours above.
    const within = (one: Said) => one.spans.some(([from, to]) => from < span[1] && span[0] < to);
    // "closed daily 12-1"; "Mon-Thu 8-5, Fri 8-3, lunch 12-1"
    const isOfAll =
      parts.some(({ days }) => days?.daily && !line.statements.some(one => one.days === days)) ||
      (!line.breaks[1] && /D.*D.*[,(][lxf-]*$/.test(letters.slice(0, parts.indexOf(pause))));
    const beside = isOfAll ? [] : this.#said.filter(one => one.days === own?.days);
    const claims = beside.some(within) ? beside : this.#said;
    for (const { breaks } of claims[0] ? claims : [{ breaks: this.#breaks }]) breaks.push(span);
  }

  /** Hours without days belong to the days above them, or to those below when none stand above. */
  #keepOpen(values: Part[], all: Piece, remark: boolean, service: boolean): void {
    const last = this.#said[this.#said.length - 1];
    const spans = values.map(value => value.span!);
    if (service || (remark && last)) {
      this.#aside.push(all);
      // "Closed for the regatta" says when it is closed, in words we do not know.
      if (values.some(({ letter }) => letter === 'x')) this.#report.add('error', all, NO_DAYS);
      // "Walk-ins 1-4": whether they are hours of the clinic's own is not known.
      else if (last && !service && spans.some(Boolean) && this.#mayBeOurs(spans.filter(Boolean), last))
        this.#doubt(all, NO_DAYS);
      else this.#report.add('assumed', all, 'names no days, and was left out.');
    } else if (!last || this.#hoursFirst || this.#said.every(isClosed)) {
      this.#openValues.push(...values);
      if (remark) this.#label ||= this.#report.written(all);
    } else if (last.spans[0] && spans.every(Boolean) && areDisjoint([...last.spans, ...spans]))
      last.spans.push(...spans);
    else this.#doubt(all, NO_DAYS);
  }

  /** Whether hours without days may be hours of the clinic's own: others than those said, or when a service alone has some. */
  #mayBeOurs(spans: readonly Minutes[], last: Said): boolean {
    return areDisjoint([...last.spans, ...spans]) || this.#said.every(({ service }) => service);
  }

  /** Days without hours are said once more by mistake, or not at all; a letter alone is an initial. */
  #drop(part: Part): void {
    const { set, dates, broken } = part.days!;
    if (!set) this.#lost.push(...dates);
    if (broken) this.#doubt(part, ENDLESS);
    else if (/^\w$/.test(this.#report.written(part))) this.#aside.push(part);
    else this.#unsaid.push(part);
  }

  #doubtTangled(line: Line, letters: string, bare: string, all: Piece, manySeasons: boolean): void {
    // "Front desk Mon-Fri 8-5, travel desk daily 7-9": whose the later are is not known.
    const later = line.statements.slice(1).reduce((days, one) => days | one.days.set, 0);
    if (later && /V[,&-]*w[wf]*D/.test(bare)) this.#doubt(all, TANGLED, later);
    // "Mon 8-12, Tuesdy 1-5": a word before more hours may be a day that is not known. "Mon-Fri 8-4 Lab 7-9"
    const isNamed = /V[,&f(-]*(w[wf]*|k[kwf]*)V/.test(letters);
    // A table of marks: whose column each is in is lost.
    const isTable = /V(?:[,;-]*m[,;-]*m|[&-]*&[&-]*&)/.test(letters);
    if (line.tangled || manySeasons || isNamed || isTable) this.#doubt(all, TANGLED);
  }

  /** Says that hours without days are those of some. */
  #claimOpen(value: Part, set: DaySet): void {
    const statement = { ...value, days: { ...NO_GROUP, set }, values: this.#openValues };
    const context = { label: '', service: this.#service, season: this.#season };
    this.#said.push(...claimsOf(statement, this.#openValues, context, this.#aside, this.#report));
    this.#openValues = [];
  }
}
