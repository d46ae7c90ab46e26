import { dateFromDay, dayFromDate } from './calendar-date.js';

/** Every date from `from` to `to`, both inclusive, once or every year. */
export interface CalendarDates {
  /** Day numbers. When `yearly`, `from` is in the leap year 2024, and `to` is there or in a year as long after it. */
  from: number;
  to: number;
  yearly: boolean;
}

const LEAP_YEAR = '2024-';
const LEAP_YEAR_DAYS = 366;

/**
 * Reads two dates of one kind, `YYYY-MM-DD` or, for every year, `MM-DD`.
 *
 * @returns `undefined` when either is no date, when they are of different kinds, or in the wrong order.
 */
export function datesBetween(from: string, to: string): CalendarDates | undefined {
  const yearly = from.length === 5;
  const start = dayFromDate(yearly ? LEAP_YEAR + from : from);
  const end = dayFromDate(yearly ? LEAP_YEAR + to : to);
  if (start === undefined || end === undefined || (end < start && !yearly)) return undefined;
  return { from: start, to: end < start ? end + LEAP_YEAR_DAYS : end, yearly };
}

/** The dates of a closure: without `from` it has begun, without `to` it does not end; either needs the year. */
export function closureDates({ from, to }: { from?: string; to?: string }): CalendarDates | undefined {
  return datesBetween(from ?? '0000-01-01', to ?? '9999-12-31');
}

/** Whether a day number is among the dates. */
export function covers({ from, to, yearly }: CalendarDates, day: number): boolean {
  const at = yearly ? dayFromDate(LEAP_YEAR + dateFromDay(day).slice(-5))! : day;
  return (from <= at && at <= to) || (yearly && at + LEAP_YEAR_DAYS <= to);
}

/** For sorting, the more precise first: dates of one year before those of every year, then the fewer. */
export function byPrecision(a: CalendarDates, b: CalendarDates): number {
  return +a.yearly - +b.yearly || a.to - a.from - (b.to - b.from);
}
