import type { Weekday } from './weekday.js';

/**
 * `[opens, closes]`, wall-clock times `HH:MM`, half open. An end that is not after its start is on
 * the next day; `24:00` occurs only as an end. `["00:00","24:00"]` and `["08:00","08:00"]` are 24 hours.
 */
export type Span = [opens: string, closes: string];

/** A day's hours: its spans (`[]` is closed), or open on request. A day without hours is unstated, which is not closed. */
export type DayHours = Span[] | 'by-appointment';

export type Week = Partial<Record<Weekday, DayHours>>;

/** When a holiday falls, as data. `nth` counts from 1; -1 is the month's last. `easter` counts days from Easter Sunday. */
export type HolidayRule =
  | { month: number; day: number }
  | { month: number; weekday: Weekday; nth: number }
  | { easter: number };

/** Hours that replace the ordinary ones on some dates. Absent `hours`: unstated ("hours may differ"). */
export interface SpecialDay {
  /** `YYYY-MM-DD`, or `MM-DD` for every year. */
  from?: string;
  /** Inclusive, of the same kind as `from`; absent: one day. */
  to?: string;
  /** A holiday's key, such as `us/thanksgiving`, in place of `from`. */
  holiday?: string;
  /** Also on the weekday to which the holiday is shifted. */
  observed?: boolean;
  /** The rules `holiday` stands for, taken from its country's table when the hours were read. */
  rules?: HolidayRule[];
  hours?: DayHours;
  label?: string;
}

/** A part of the year with a week of its own; it replaces the days it states. Dates as in `SpecialDay`. */
export interface Season {
  from: string;
  to: string;
  label?: string;
  week: Week;
}

/** Temporarily closed; without `from` it has begun, without `to` it lasts until further notice. */
export interface Closure {
  from?: string;
  to?: string;
  label?: string;
  note?: string;
}

/** When a clinic is open. Plain data: design and precedence are in `opening-status.ts`. */
export interface Hours {
  /** IANA name. Without a valid one every status is `unstated`. */
  timeZone?: string;
  week: Week;
  /** The clinic's own words for a day, such as "Open as needed". */
  notes?: Partial<Record<Weekday, string>>;
  /** On a by-appointment day, the hours within which one may come. */
  requestHours?: Partial<Record<Weekday, Span[]>>;
  special?: SpecialDay[];
  seasons?: Season[];
  closure?: Closure;
}
