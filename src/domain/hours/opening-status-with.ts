import { UTC_DAY } from './calendar-date.js';
import type { DateHours, Layer } from './week-hours.js';
import type { DayHours, Hours } from './hours.js';
import { DAYS_AHEAD, TIMES, openingTimeline } from './opening-timeline.js';
import type { OpeningState, UTCDay } from './opening-timeline.js';
import { wallClock } from './zoned-moment.js';

export type { OpeningState } from './opening-timeline.js';

/** The layer that decides a state, or `break`: between two spans that begin on one date. */
export type OpeningReason = Layer | 'break';

/** What a clinic is at an instant, and what comes next. */
export interface OpeningStatus {
  state: OpeningState;
  /** When this state ends: the first instant at which it differs. Absent when it does not within 400 days. */
  until?: Date;
  /** The first time from `until` on at which one may come, and that day's own words. */
  next?: { state: 'open' | 'by-appointment'; at: Date; label?: string };
  /** The first certain opening after now: later than `next.at` when what comes next is by appointment. */
  nextOpen?: Date;
  /** Absent when the ordinary week decides. */
  reason?: OpeningReason;
  /** "Christmas", "Doctor away": the words of the closure, date or holiday, else of the day, else of the season. */
  label?: string;
  /** The closure's note. */
  note?: string;
  /** What the clinic's calendar day states: the spans that begin on it, `[]` closed, `undefined` unstated or no zone. */
  today: DayHours | undefined;
}

/** `Date` ends in the year 275760. Nothing is said of instants so near its ends that what comes next is no date. */
const FARTHEST = 8.6e15;

const HORIZON = DAYS_AHEAD * UTC_DAY;

/** `null`: no valid zone. */
const timelines = new WeakMap<Hours, ((utcDay: number) => UTCDay) | null>();

/**
 * What a clinic is at an instant, when `dateHoursOf` says what holds on each of its dates: `openingStatus` for
 * elements, which fetch the rules for single dates only with hours that have some. The same hours must always
 * come with the same `dateHoursOf`.
 */
export function openingStatusWith(
  hours: Hours,
  now: Date,
  dateHoursOf: (hours: Hours) => (day: number) => DateHours,
): OpeningStatus {
  const time = now?.getTime?.() ?? NaN; // From plain JavaScript anything may come.
  let timeline = timelines.get(hours);
  if (timeline === undefined) {
    const clock = wallClock(hours.timeZone);
    timeline = clock ? openingTimeline(hours, clock, dateHoursOf(hours)) : null;
    timelines.set(hours, timeline);
  }
  if (!timeline || !(Math.abs(time) < FARTHEST)) return { state: 'unstated', today: undefined };

  const { pieces, times } = timeline(Math.floor(time / UTC_DAY));
  let i = times.length - TIMES;
  while (i > 0 && times[i]! > time) i -= TIMES;
  const { state, reason, label, note, today, next } = pieces[i / TIMES]!;
  const until = times[i + 1]!;
  const nextOpen = times[i + 2]!;

  // Making dates takes most of the time here: there is one for each instant.
  const status: OpeningStatus = { state, today };
  const horizon = time + HORIZON;
  if (until <= horizon) status.until = new Date(until);
  if (next && next.from <= horizon) {
    status.next = {
      state: next.state as 'open',
      at: next.from === until ? status.until! : new Date(next.from),
    };
    if (next.label) status.next.label = next.label;
  }
  if (nextOpen <= horizon) status.nextOpen = nextOpen === next!.from ? status.next!.at : new Date(nextOpen);
  if (reason) status.reason = reason;
  if (label) status.label = label;
  if (note) status.note = note;
  return status;
}
