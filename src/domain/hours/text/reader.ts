import type { Hours } from '../hours.js';
import type { DateSpan, DayGroup } from './day-group.js';
import { ALL_DAYS } from './days.js';
import type { Part } from './grammar.js';
import type { Statement } from './lines.js';
import { readLine } from './lines.js';
import type { Piece, Report } from './report.js';
import type { Claim, Minutes } from './week.js';
import { areDisjoint, reachesOver, spanOf, weekOf } from './week.js';

/** A claim, with what it depends on. */
interface Said extends Claim {
  days: DayGroup;
  /** When it holds, if not all year. */
  season: DateSpan | undefined;
  /** Unknown words it stands under: a place, a person. */
  label: string;
  /** Whether it speaks of something beside the clinic itself. */
  service: boolean;
}

/** Reads a text line by line, remembering what the lines before left open. */
export function reader(report: Report, laterHolds: boolean) {
  const said: Said[] = [];
  const aside: Piece[] = [];
  let breaks: Minutes[] = [];
  let openDays: Part | undefined;
  let early: Part[] = [];
  let label = '';
  let service = false;
  let season: DateSpan | undefined;

  const doubt = (piece: Piece, message: string, days = ALL_DAYS) => report.add('doubt', piece, message, days);

  const leaveOut = (piece: Piece, message: string) => {
    aside.push(piece);
    report.add('assumed', piece, message);
  };

  const dropDays = ({ from, to, days }: Part) => {
    const { set } = days!;
    if (to - from < 2) aside.push({ from, to });
    else if (said.some(one => one.set & set)) doubt({ from, to }, NO_HOURS, set);
    else report.add('error', { from, to }, NO_HOURS);
  };

  /** Keeps what is said of days, unless two things are said of them. */
  const keep = (
    { days, values, from, to }: Statement,
    parts: readonly Part[],
    under: Pick<Said, 'label' | 'service'>,
  ) => {
    const { set } = days;
    const piece = { from, to };
    const spans = values.filter(value => value.span).map(value => value.span!);
    let appointment = values.find(value => value.letter === 'a');
    const closed = values.some(value => /[xe]/.test(value.letter));
    if (appointment && spans.length && isExtra(appointment, parts)) {
      aside.push(appointment);
      appointment = undefined;
    }
    if (days.unsure)
      doubt(piece, 'may mean other days. Write them out, "Monday - Friday" or "Monday, Friday".', set);
    if (days.broken) return doubt(piece, 'names days that end nowhere. Write "Monday - Friday".', set);
    if ((closed && (appointment || spans.length)) || !areDisjoint(spans)) return doubt(piece, TWICE, set);
    for (const value of values) {
      const read = value.span && spanOf(value.span).join(' - ');
      if (value.ask) doubt(value, `may be ${read}. Write am or pm with both times.`, set);
      else if (value.guessed) report.add('assumed', value, `was read as ${read}.`);
    }
    if (values.some(({ ask, span }) => ask && span![0] === span![1])) return;
    const claim = { ...piece, ...under, days, season, spans, byAppointment: !!appointment };
    said.push({
      ...claim,
      set: days.unsure ? 0 : set,
      note: appointment && wording(appointment, parts, report),
    });
    if (days.without)
      said.push({
        ...claim,
        set: days.without,
        days: { ...days, holidays: [], dates: [] },
        spans: [],
        byAppointment: false,
      });
  };

  /** Hours without days belong to the days above them, or to those below when none stand above. */
  const continueWith = (values: Part[], all: Piece, noisy: boolean) => {
    const last = said[said.length - 1];
    const spans = values.map(value => value.span!);
    if (!last) early.push(...values);
    else if (noisy) leaveOut(all, 'names no days, and was left out.');
    else if (last.spans.length && spans.every(Boolean) && areDisjoint([...last.spans, ...spans]))
      last.spans.push(...spans);
    else doubt(all, 'is said of which days? Write the days before it.');
  };

  const readParts = (parts: Part[]) => {
    const all = { from: parts[0]!.from, to: parts[parts.length - 1]!.to };
    const letters = parts.map(part => part.letter).join('');
    const part = (letter: RegExp) => parts[letters.search(letter)];
    const months = parts.find(({ days }) => days?.dates[0]?.months);
    if (months) {
      season = months.days!.dates[0];
      if (!months.days!.set) parts = parts.filter(one => one !== months);
    } else if (/s/.test(letters) && !/[Vxa]/.test(letters)) season = { from: '', to: '' };
    else if (/r/.test(letters) && !/[DVxa]/.test(letters)) season = undefined;
    const line = readLine(parts, openDays);
    const { statements } = line;
    // What stands before the hours, but not in brackets behind them, says whose they are.
    const lead = letters
      .slice(0, Math.max(letters.lastIndexOf('V'), letters.search(/[DVxa]/), 0))
      .replace(/(V[^(D]*)\([^)]*/g, '$1');
    const words = parts.filter((one, i) => /[w#]/.test(one.letter) && lead[i] === one.letter);
    const isService = /k/.test(lead);
    if (openDays && (statements[0] || line.openDays)) {
      if (statements[0]?.days !== openDays.days && !statements.some(one => one.days === openDays!.days))
        dropDays(openDays);
      openDays = undefined;
    }
    if (line.openDays) {
      if (early.length || /e/.test(letters)) {
        statements.push({ ...all, days: line.openDays.days!, values: early });
        early = [];
      } else openDays = line.openDays;
    }
    if (!/[DVxa]/.test(letters)) {
      if (/v/.test(letters)) doubt(all, LOOSE);
      else if (!/[#OL]/.test(letters)) {
        service = /k/.test(letters);
        label = /[wk]/.test(letters) ? report.written(all) : '';
      }
    }
    let set = 0;
    const under = {
      label: words[0] ? report.written({ from: words[0].from, to: words[words.length - 1]!.to }) : label,
      service: service || isService,
    };
    for (const statement of statements) {
      set |= statement.days.set;
      keep(statement, parts, under);
    }
    for (const pause of line.breaks) {
      const own = statements.filter(one => one.from < pause.from).pop();
      const claims = own ? said.filter(one => one.days === own.days) : said;
      if (!claims.length) breaks.push(pause.span!);
      for (const claim of claims) pauseIn(claim, pause.span!);
    }
    if (line.tangled)
      doubt(all, 'may be read in two ways. Write the days first, one group a line.', ALL_DAYS);
    if (line.openValues.length) continueWith(line.openValues, all, /[wp#k]/.test(lead));
    const loose =
      part(/v|i|e(?![f-]*[D])/) ?? (/s.*[Vxa]|[Vxa].*s/.test(letters) && !months ? part(/s/) : undefined);
    if (loose && /[DVxa]/.test(letters))
      doubt(loose, LOOSE, /[is]/.test(loose.letter) && set ? set : ALL_DAYS);
    if (set && /k/.test(letters) && !isService)
      doubt(part(/k/)!, "may have hours of its own. Write them apart from the clinic's.", set);
    for (const one of parts) {
      const days = set || (openDays?.days!.set ?? 0);
      if (one.letter === 'B') report.add('error', one, 'is not a time. Write "8:00 am - 5:00 pm".');
      if (/[BCO]/.test(one.letter) && days && !/L/.test(letters))
        doubt(one, 'is no opening and closing time. Write both, "8 am - 5 pm".', days);
      else if (/[BCO]/.test(one.letter)) aside.push(one);
    }
  };

  const pauseIn = (claim: Said, pause: Minutes) => {
    if (reachesOver(claim.spans, pause)) doubt(claim, 'has a break that is not within its hours.', claim.set);
    claim.spans = claim.spans.flatMap(span =>
      span[0] < pause[0] && pause[1] < span[1]
        ? ([
            [span[0], pause[0]],
            [pause[1], span[1]],
          ] as Minutes[])
        : [span],
    );
  };

  const finish = (country: string | undefined): Hours => {
    if (openDays) dropDays(openDays);
    for (const value of early)
      report.add('error', value, 'has no days. Write them before it, "Monday - Friday: 8 am - 5 pm".');
    const clinic = said.filter(one => !one.service);
    const own = clinic.length ? clinic : said;
    for (const one of said)
      if (!own.includes(one)) leaveOut(one, 'was taken for hours of something else, and left out.');
    const first = own[0];
    for (const one of own) {
      if (!one.label || one.label === first!.label) continue;
      doubt(
        one,
        `stands under "${one.label}". Write the hours of one place or person only.`,
        first!.label ? ALL_DAYS : one.set,
      );
      // When even the first hours are one place's among several, nothing can be said of any day.
      if (first!.label) own.forEach(other => (other.set = 0));
    }
    const week = (during: DateSpan | undefined) =>
      weekOf(
        own.filter(one => one.season === during),
        breaks,
        laterHolds,
        report,
      );
    const base = week(undefined);
    const hours: Hours = { week: base.week };
    if (Object.keys(base.notes).length) hours.notes = base.notes;
    if (Object.keys(base.requestHours).length) hours.requestHours = base.requestHours;
    const special = own.flatMap(one => specialDays(one, country, report));
    if (special.length) hours.special = special;
    for (const during of new Set(own.map(one => one.season))) {
      const one = own.find(other => other.season === during)!;
      if (during?.to) {
        doubt(one, `was read for ${during.from} to ${during.to}. Give it as a season with its dates.`, 0);
        (hours.seasons ??= []).push({ from: during.from, to: during.to, week: week(during).week });
      } else if (during) doubt(one, 'holds for a part of the year only. Write when, "June 1 - August 31".');
    }
    return hours;
  };

  return { readParts, finish, aside };
}

const NO_HOURS = 'has no hours. Write them after it, "8 am - 5 pm" or "closed".';
const TWICE = 'says two things of the same days. Write them once.';
const LOOSE = 'leaves the hours open. Write those that hold, without it.';

/** "8-5 or by appointment", "8-5, evenings by appointment": beside the hours that are stated. */
function isExtra(appointment: Part, parts: readonly Part[]): boolean {
  return /[&wp]f*$/.test(
    parts
      .slice(0, parts.indexOf(appointment))
      .map(part => part.letter)
      .join(''),
  );
}

/** The author's words for an appointment, with what leads up to them: "Open as needed". */
function wording(appointment: Part, parts: readonly Part[], report: Report): string {
  let { from } = appointment;
  for (let i = parts.indexOf(appointment) - 1; parts[i]?.letter === 'f'; i--) from = parts[i]!.from;
  return report.written({ from, to: appointment.to });
}

/** What a claim says of dates and holidays. Public holidays have dates only once the country is known. */
function specialDays(
  claim: Said,
  country: string | undefined,
  report: Report,
): NonNullable<Hours['special']> {
  const hours = claim.byAppointment ? ('by-appointment' as const) : claim.spans.map(spanOf);
  const { dates, holidays } = claim.days;
  const unsure = dates.some(date => date.from.endsWith('?'));
  if (unsure) report.add('doubt', claim, 'may have day and month the other way round. Write "Dec 6".', 0);
  if (holidays.length && !country)
    report.add('assumed', claim, 'speaks of holidays, which are known once the country is given.');
  return [
    ...dates.filter(date => !date.months && !unsure).map(date => ({ ...date, hours })),
    ...(country ? holidays.map(key => ({ holiday: `${country}/${key}`, hours })) : []),
  ];
}
