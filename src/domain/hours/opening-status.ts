import { UTC_DAY } from './calendar-date.js';
import type { DayHours, Hours } from './hours.js';
import { DAYS_AHEAD, OpeningTimeline } from './opening-timeline.js';
import type { OpeningState, Piece } from './opening-timeline.js';
import { wallClock } from './zoned-moment.js';

export type { OpeningState } from './opening-timeline.js';

/** Why the state is not what the ordinary week says; `break` is the time between two spans of one date. */
export type OpeningReason = 'break' | 'special' | 'holiday' | 'season' | 'closure';

/** What a clinic is at an instant, and what comes next. */
export interface OpeningStatus {
  state: OpeningState;
  /** When this state ends: the first instant at which it differs. Absent when it does not within 400 days. */
  until?: Date;
  /** What comes after: the first time from `until` on at which one may come, and that day's own words. */
  next?: { state: 'open' | 'by-appointment'; at: Date; label?: string };
  /** The first certain opening after now; later than `next.at` when what comes next is by appointment. */
  nextOpen?: Date;
  /** The layer that decides the state; absent when it is the ordinary week. */
  reason?: OpeningReason;
  /** "Christmas", "Doctor away": the words of the closure, date or holiday, else of the day, else of the season. */
  label?: string;
  /** The closure's note. */
  note?: string;
  /** What the clinic's calendar day states: the spans that begin on it; `[]` closed; `undefined` unstated, or no zone. */
  today: DayHours | undefined;
}

/** `Date` ends in the year 275760; a status is not asked for so near its ends that no date comes after. */
const FARTHEST = 8.6e15;

const HORIZON = DAYS_AHEAD * UTC_DAY;

const timelines = new WeakMap<Hours, OpeningTimeline | 'no zone'>();

/**
 * What a clinic is at an instant. Told by instants, never by comparing wall-clock times, so it is right in the
 * nights in which clocks change, wherever the visitor is.
 *
 * Never throws: without a valid time zone or a valid `now` the state is `unstated`. The object and its dates are
 * made for each call, and belong to the caller; `today` is frozen, a copy shared by all calls. The hours are
 * worked out once and must not be changed afterwards.
 */
export function openingStatus(hours: Hours, now: Date): OpeningStatus {
  const time = now.getTime();
  const timeline = timelines.get(hours) ?? timelineOf(hours);
  if (timeline === 'no zone' || !(Math.abs(time) < FARTHEST)) return { state: 'unstated', today: undefined };

  const piece = timeline.pieceAt(time);
  const { until, next, nextOpen } = timeline.ahead(piece);
  const status: OpeningStatus = { state: piece.state, today: piece.today };
  if (until <= time + HORIZON) status.until = new Date(until);
  if (next && next.from <= time + HORIZON) status.next = nextFrom(next);
  if (nextOpen && nextOpen.from <= time + HORIZON) status.nextOpen = new Date(nextOpen.from);
  if (piece.reason) status.reason = piece.reason;
  if (piece.label) status.label = piece.label;
  if (piece.note) status.note = piece.note;
  return status;
}

function nextFrom({ state, from, label }: Piece): NonNullable<OpeningStatus['next']> {
  const next = { state: state as 'open' | 'by-appointment', at: new Date(from) };
  return label ? { ...next, label } : next;
}

function timelineOf(hours: Hours): OpeningTimeline | 'no zone' {
  const clock = hours.timeZone === undefined ? undefined : wallClock(hours.timeZone);
  const timeline = clock ? new OpeningTimeline(hours, clock) : 'no zone';
  timelines.set(hours, timeline);
  return timeline;
}
