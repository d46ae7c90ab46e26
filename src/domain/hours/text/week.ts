import type { DayHours, Week } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import { spanOf } from './clock.js';
import type { DaySet } from './days.js';
import type { Part } from './parts.js';
import type { Piece, Report } from './report.js';

/** What one statement claims for its days. */
export interface Claim extends Piece {
  set: DaySet;
  state: 'spans' | 'closed' | 'appointment';
  /** Minutes after midnight, in order; for `appointment` the hours within which one may come. */
  spans: [number, number][];
  breaks: [number, number][];
  /** The clinic's words for an appointment. */
  note?: string | undefined;
}

/** A week made of claims, with what goes beside it. */
export interface WeekParts {
  week: Week;
  notes: Partial<Record<(typeof WEEKDAYS)[number], string>>;
  requestHours: Partial<Record<(typeof WEEKDAYS)[number], [string, string][]>>;
}

/** Gives each day what is claimed for it. What contradicts itself is left out, and said. */
export function weekOf(claims: readonly Claim[], breaks: readonly [Piece, number, number][], later: boolean, report: Report): WeekParts {
  const parts: WeekParts = { week: {}, notes: {}, requestHours: {} };
  WEEKDAYS.forEach((name, day) => {
    const bit = 1 << day;
    const own = claims.filter(claim => claim.set & bit);
    const claim = settle(own, bit, later, report);
    if (!claim) return;
    const pauses = [...claim.breaks, ...breaks.map(([, from, to]) => [from, to] as [number, number])];
    const hours: DayHours = pauses.reduce(without, claim.spans).map(spanOf);
    if (claim.state === 'appointment') {
      parts.week[name] = 'by-appointment';
      if (claim.note) parts.notes[name] = claim.note;
      if (hours.length) parts.requestHours[name] = hours;
    } else parts.week[name] = hours;
  });
  return parts;
}

/** The one claim that holds on a day. */
function settle(claims: readonly Claim[], bit: DaySet, later: boolean, report: Report): Claim | undefined {
  let held: Claim | undefined;
  for (const claim of claims) {
    if (!held) held = claim;
    else {
      const both = merge(held, claim, later);
      const whole = { from: Math.min(held.from, claim.from), to: Math.max(held.to, claim.to) };
      if (!both) {
        report.add('doubt', whole, text => `${text} says two things of one day. Write each day once.`, bit);
        return;
      }
      if (both.assumed) report.add('assumed', claim, text => `${text} was taken for its days, before what is said of more days.`);
      held = both.claim;
    }
  }
  return held;
}

/** Two claims for one day as one: they add up when disjoint; else the one for fewer days wins. */
function merge(held: Claim, claim: Claim, later: boolean): { claim: Claim; assumed?: boolean } | undefined {
  if (!claim.spans.length && claim.state === 'spans') return { claim: { ...held, breaks: [...held.breaks, ...claim.breaks] } };
  const same = held.state === claim.state && String(held.spans) === String(claim.spans);
  if (same) return { claim: { ...held, set: held.set | claim.set } };
  if (later && claim.set !== held.set) return { claim, assumed: true };
  if (held.state === 'spans' && claim.state === 'spans' && disjoint(held.spans, claim.spans)) {
    const spans = [...held.spans, ...claim.spans].sort((a, b) => a[0] - b[0]);
    return { claim: { ...held, spans, set: held.set | claim.set, breaks: [...held.breaks, ...claim.breaks] } };
  }
  if (isPart(claim.set, held.set)) return { claim, assumed: true };
  if (isPart(held.set, claim.set) && held.state === 'spans' && claim.state === 'spans') return { claim: held, assumed: true };
  return;
}

function isPart(set: DaySet, of: DaySet): boolean {
  return set !== of && (set & ~of) === 0;
}

/** Whether no two spans share a minute; an end that is not after its start is on the next day. */
export function disjoint(some: readonly [number, number][], others: readonly [number, number][]): boolean {
  const end = ([from, to]: readonly [number, number]) => (to > from ? to : to + 1440);
  return some.every(a => others.every(b => end(a) <= b[0] || end(b) <= a[0]));
}

/** Spans less a pause that lies within one of them. */
function without(spans: [number, number][], [from, to]: [number, number]): [number, number][] {
  return spans.flatMap(([opens, closes]): [number, number][] => {
    const end = closes > opens ? closes : closes + 1440;
    if (from >= end || to <= opens) return [[opens, closes]];
    return [
      [opens, from],
      [to, closes],
    ].filter(([a, b]) => a! < (b! > opens ? b! : b! + 1440)) as [number, number][];
  });
}

/** Whether a pause cuts across a span's end, so that a person must say what is meant. */
export function cutsAcross(spans: readonly [number, number][], [from, to]: readonly [number, number]): boolean {
  return spans.some(([opens, closes]) => closes > opens && from < closes && to > opens && (from < opens || to > closes));
}

/** The span a part holds. */
export function minutesOf(part: Part): [number, number] {
  return part.kind === 'span' ? part.span! : [0, 1440];
}
