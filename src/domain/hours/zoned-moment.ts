import { UTC_DAY } from './calendar-date.js';
import { keptByDay } from './kept-by-day.js';

/** How far the wall clock is ahead of UTC at an instant; both in milliseconds, west of Greenwich negative. */
export type OffsetAt = (time: number) => number;

/** The little of `Temporal` used here; TypeScript does not know it yet. */
export interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(time: number): {
      toZonedDateTimeISO(timeZone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/** An instant <-> what the clock on the clinic's wall shows. Daylight saving is known here and nowhere else. */
export interface WallClock {
  /** The date on the wall at an instant, as a day number. */
  dayAt(time: number): number;
  /** The time on the wall at an instant, in minutes after midnight, seconds left off. */
  minutesAt(time: number): number;
  /**
   * The instant at which the wall shows so many minutes after a date's midnight (1500: 01:00 on the next date).
   * A time that comes twice is its `first` or `last`; one that is skipped moves forward by the gap.
   */
  instantAt(day: number, minutes: number, which: 'first' | 'last'): number;
}

/** Offsets by `Temporal`: Chrome 144 and Firefox 139 on. Throws a `RangeError` when there is no such zone. */
export function offsetsFromTemporal(timeZone: string, temporal: TemporalLike): OffsetAt {
  return time =>
    temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
}

/**
 * Offsets by `Intl`, wherever `Temporal` is missing: the first use of any `Intl` formatter in a browser costs a
 * slow phone 50 to 70 ms. Throws a `RangeError` when there is no such zone.
 */
export function offsetsFromIntl(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  // "…, GMT-04:00", in Greenwich "…, GMT": midnight there is this much later. Seconds, as of 1880, are passed over.
  return time => -Date.parse(`1970-01-01T00:00${/GMT(.{6})/.exec(format.format(time))?.[1] ?? 'Z'}`);
}

/** The wall clock of a zone of which the offsets are known. */
export function wallClockFrom(askOffset: OffsetAt): WallClock {
  const offsetAtStart = keptByDay(utcDay => askOffset(utcDay * UTC_DAY));

  /** A day of UTC that begins and ends with one offset has no other between. */
  const offsetAt = (time: number): number => {
    const utcDay = Math.floor(time / UTC_DAY);
    const offset = offsetAtStart(utcDay);
    return offset === offsetAtStart(utcDay + 1) ? offset : askOffset(time);
  };

  const dayAt = (time: number): number => Math.floor((time + offsetAt(time)) / UTC_DAY);

  return {
    dayAt,
    minutesAt: time => Math.floor((time + offsetAt(time)) / 60_000) - dayAt(time) * 1440,

    instantAt(day, minutes, which) {
      const wall = day * UTC_DAY + minutes * 60_000; // As if the wall showed UTC.
      const before = offsetAt(wall - UTC_DAY);
      const after = offsetAt(wall + UTC_DAY);
      const early = wall - before;
      const late = wall - after;
      if (before === after || offsetAt(late) !== after) return early; // In a gap this moves forward by it.
      return offsetAt(early) !== before || which === 'last' ? late : early;
    },
  };
}

const clocks = new Map<string, WallClock>();

/**
 * The wall clock of a time zone, one and the same for all who ask.
 *
 * @param timeZone A name of the IANA time zone database, such as `America/Detroit`. An offset such as `-05:00`
 * is none: it knows no summer.
 * @returns `undefined` when there is no such zone.
 */
export function wallClock(timeZone: string | undefined): WallClock | undefined {
  const temporal = (globalThis as { Temporal?: TemporalLike }).Temporal;
  // An offset begins with a sign, which comes before letters.
  if (!timeZone || timeZone < 'A') return undefined;
  let clock = clocks.get(timeZone);
  try {
    if (!clock) {
      const askOffset = temporal ? offsetsFromTemporal(timeZone, temporal) : offsetsFromIntl(timeZone);
      askOffset(0);
      clocks.set(timeZone, (clock = wallClockFrom(askOffset)));
    }
  } catch {
    // No such zone.
  }
  return clock;
}

/** Whether a text names a time zone, as `wallClock` takes it. */
export function isTimeZone(text: string): boolean {
  return wallClock(text) !== undefined;
}
