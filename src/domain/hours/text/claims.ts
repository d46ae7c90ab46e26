import { spanFromMinutes } from '../clock-time.js';
import type { DateSpan, DayGroup } from './day-group.js';
import type { DaySet } from './days.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import type { Statement } from './lines.js';
import type { Piece, Report } from './report.js';
import { ENDLESS, TANGLED } from './report.js';
import type { Claim } from './week.js';
import { areDisjoint } from './week.js';

/** What a statement stands under. */
export interface Context {
  /** When it holds, if not all year; without an end when only "summer" is written. */
  season: DateSpan | undefined;
  /** Unknown words: a place, a person. */
  label: string;
  /** Whether it speaks of something beside the clinic itself. */
  service: boolean;
}

/** A claim, with what it depends on. */
export interface Said extends Claim, Context {
  days: DayGroup;
}

/** What a statement claims; nothing when it says two things of the same days. What it only adds goes `aside`. */
export function claimsOf(
  { days, values, from, to }: Statement,
  parts: readonly Part[],
  context: Context,
  aside: Piece[],
  report: Report,
): Said[] {
  const { set, unsure, except } = days;
  const piece = { from, to };
  const spans = values.flatMap(value => (value.span ? [value.span] : []));
  let request = values.find(value => value.letter === 'a');
  if (request && spans[0] && values[0] !== request && isExtra(request, parts)) {
    aside.push(request);
    request = undefined;
  }
  // "9-12 walk-in, 1-5 by appointment": whether the first are so, too, is not known.
  if (request && spans[1] && values[0] !== request) report.add('doubt', piece, TANGLED, set);
  const closed = values.some(value => /[xe]/.test(value.letter));
  if (unsure) {
    report.add('doubt', piece, 'may mean other days. Write "Monday - Friday" or "Monday, Friday".', set);
  }
  const torn = (closed && (request ?? spans[0])) || !areDisjoint(spans);
  if (days.broken || torn) {
    const message = days.broken ? ENDLESS : 'says two things of the same days. Write them once.';
    report.add('doubt', piece, message, set);
    return [];
  }
  for (const { span, ask, guessed, from, to } of values) {
    const message = span && `was read as ${spanFromMinutes(span).join(' - ')}`;
    if (ask) report.add('doubt', { from, to }, `${message!}. Write am or pm with both times.`, set);
    else if (guessed) report.add('assumed', { from, to }, `${message!}.`);
  }
  const { season, label, service } = context;
  // Objects spread into each other would take a fifth of all the time that reading takes.
  const claim = (set: DaySet, note?: string): Said => ({
    from,
    to,
    season,
    label,
    service,
    days,
    set,
    spans,
    breaks: [],
    byAppointment: !!request,
    note,
  });
  // Of two equal readings neither is kept: "9-9", "1st Saturday".
  const certain = !unsure && !values.some(({ ask, span }) => ask && span![0] === span![1]);
  const said = [claim(certain ? set : 0, request && wording(request, parts, report))];
  // "Closed Mondays except bank holidays" does not say when it is open then.
  if (except && values.some(({ letter }) => letter === 'x'))
    report.add('doubt', piece, 'is closed with exceptions. Write when it is open then.', except.set);
  else if (except) said.push({ ...claim(except.set), days: except, spans: [], byAppointment: false });
  return said;
}

/** "8-5 or by appointment", "8-5, evenings by appointment": beside the hours that are stated. */
function isExtra(request: Part, parts: readonly Part[]): boolean {
  return /[&wp]f*$/.test(lettersOf(parts.slice(0, parts.indexOf(request))));
}

/** The author's words for an appointment, with what leads up to them: "Open as needed". */
function wording(request: Part, parts: readonly Part[], report: Report): string {
  let { from } = request;
  for (let i = parts.indexOf(request) - 1; parts[i]?.letter === 'f'; i--) from = parts[i]!.from;
  return report.written({ from, to: request.to });
}
