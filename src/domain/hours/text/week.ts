import { spanFromMinutes } from '../clock-time.js';
import type { Hours } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import type { Minutes } from './clock.js';
import type { DaySet } from './days.js';
import type { Piece, Report } from './report.js';

/** What one statement claims for its days. */
export interface Claim extends Piece {
  set: DaySet;
  /** The hours, or those within which one may come by appointment; none: closed. */
  spans: Minutes[];
  byAppointment: boolean;
  /** Spans within the hours in which nobody is there. */
  breaks: Minutes[];
  /** Whose or where: unknown words before it. */
  label: string;
  /** The clinic's words for an appointment. */
  note?: string | undefined;
}

/**
 * Gives each day what is claimed for it. What contradicts itself is left out, and said.
 *
 * @param laterHolds - Whether a later claim replaces an earlier one, as in OpenStreetMap's syntax.
 */
export function weekOf(
  claims: readonly Claim[],
  breaks: readonly Minutes[],
  laterHolds: boolean,
  report: Report,
): Hours {
  const hours: Hours = { week: {} };
  WEEKDAYS.forEach((name, day) => {
    const own = claims.filter(claim => claim.set & (1 << day));
    let held: Claim | undefined = own[0];
    for (const claim of own.slice(1)) {
      held &&= merge(held, claim, laterHolds);
      if (!held)
        report.add(
          'doubt',
          claim,
          'does not agree with what is said elsewhere. Write each day once.',
          1 << day,
        );
      else if (held === claim)
        report.add('assumed', claim, 'was taken for its days before what is said of more days.');
    }
    if (!held) return;
    const pauses = [...held.breaks, ...breaks];
    if (pauses.some(pause => reachesOver(held.spans, pause))) {
      report.add('doubt', held, 'has a break that is not within its hours.', 1 << day);
    }
    const spans = pauses
      .reduce(without, held.spans)
      .sort((a, b) => a[0] - b[0])
      .map(spanFromMinutes);
    hours.week[name] = held.byAppointment ? 'by-appointment' : spans;
    if (held.note) (hours.notes ??= {})[name] = held.note;
    if (held.byAppointment && spans[0]) (hours.requestHours ??= {})[name] = spans;
  });
  return hours;
}

/** Two claims for one day as one: disjoint hours add up, else the one for fewer days wins. */
function merge(held: Claim, claim: Claim, laterHolds: boolean): Claim | undefined {
  const [a, b] = [held, claim].map(one => String([one.byAppointment, one.spans]));
  if (a === b) return { ...held, set: held.set | claim.set };
  if (laterHolds) return claim;
  const open = [held, claim].every(one => one.spans.length && !one.byAppointment);
  const isSame = held.label === claim.label;
  if (open && (isSame || held.set === claim.set) && areDisjoint([...held.spans, ...claim.spans])) {
    return {
      ...held,
      set: held.set | claim.set,
      spans: [...held.spans, ...claim.spans],
    };
  }
  // "Pantry: Tue 10-12; Office: Mon-Fri 9-5"
  if (!isSame) return undefined;
  if (isWithin(claim.set, held.set)) return claim;
  // "Closed Wed. Mon-Sat 9-5"
  const closed = !held.spans.length && !held.byAppointment;
  return (open || closed) && isWithin(held.set, claim.set) ? held : undefined;
}

function isWithin(set: DaySet, other: DaySet): boolean {
  return set !== other && !(set & ~other);
}

/** Whether no two spans share a minute. */
export function areDisjoint(spans: readonly Minutes[]): boolean {
  return spans.every((a, i) => spans.every((b, j) => i === j || endOf(a) <= b[0] || endOf(b) <= a[0]));
}

function endOf([opens, closes]: Minutes): number {
  return closes > opens ? closes : closes + 1440;
}

/** Spans less a break. */
function without(spans: Minutes[], [from, to]: Minutes): Minutes[] {
  return spans.flatMap((span): Minutes[] => {
    const [opens, closes] = span;
    if (from >= endOf(span) || to <= opens) return [span];
    return (
      [
        [opens, from],
        [to, closes],
      ] as Minutes[]
    ).filter(([a, b]) => a < b);
  });
}

/** Whether a break reaches over a span's start, or to its end. */
function reachesOver(spans: readonly Minutes[], [from, to]: Minutes): boolean {
  return spans.some(span => from < endOf(span) && to > span[0] && (from < span[0] || to >= endOf(span)));
}
