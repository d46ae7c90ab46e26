import { WEEKDAYS } from './weekday.js';
import type { Weekday } from './weekday.js';

/** Milliseconds in a day of UTC, which knows no daylight saving. Never add it to an instant to reach tomorrow. */
export const UTC_DAY = 86_400_000;

/**
 * Reads `YYYY-MM-DD` as a day number: days since 1970-01-01, so that tomorrow is one more.
 * `undefined` when it is written otherwise or there is no such date.
 *
 * @example dayFromDate('2026-11-24') //=> 20781
 * @example dayFromDate('2026-02-29') //=> undefined
 */
export function dayFromDate(date: string): number | undefined {
  const day = Date.parse(date) / UTC_DAY;
  // Engines read more than was asked for, some 30 February as 2 March: only what is written back is meant.
  return day % 1 === 0 && dateFromDay(day) === date ? day : undefined;
}

/**
 * Writes a day number as `YYYY-MM-DD`; for the years 0 to 9999.
 *
 * @example dateFromDay(20781) //=> '2026-11-24'
 */
export function dateFromDay(day: number): string {
  return new Date(day * UTC_DAY).toISOString().slice(0, 10);
}

/** The day of the week of a day number. */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7]!; // Day 0 was a Thursday.
}
