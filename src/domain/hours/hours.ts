import type { Weekday } from './weekday.js';

/**
 * `[opens, closes]`, wall-clock times `HH:MM`, half open. An end that is not after its start is on
 * the next day; `24:00` occurs only as an end. `["00:00","24:00"]` and `["08:00","08:00"]` are 24 hours.
 */
export type Span = [opens: string, closes: string];

/** A day's hours: its spans (`[]` is closed), or open on request. A day without hours is unstated, which is not closed. */
export type DayHours = Span[] | 'by-appointment';

export type Week = Partial<Record<Weekday, DayHours>>;

/** One of a country's holidays. */
export interface Holiday {
  /** What follows the country in a holiday's key: `thanksgiving` in `us/thanksgiving`. */
  key: string;
  /** Its name, as the country writes it. */
  label: string;
  /** Kept only in parts of the country, and so not among its `public` holidays. */
  local?: boolean;
  /** Whether it falls on a date, given as a day number. */
  fallsOn(day: number): boolean;
  /** Whether it falls on a weekend and is moved to that date. */
  isMovedTo?(day: number): boolean;
}

/** Hours that replace the ordinary ones on some dates. Absent `hours`: unstated ("hours may differ"). */
export interface SpecialDay {
  /** `YYYY-MM-DD`, or `MM-DD` for every year. */
  from?: string;
  /** Inclusive, of the same kind as `from`; absent: one day. `MM-DD` may pass New Year. */
  to?: string;
  /** A holiday's key, such as `us/thanksgiving`, in place of `from`; `us/public` is all of a country's. */
  holiday?: string;
  /** Also on the weekday to which the holiday is shifted. */
  observed?: boolean;
  /** The holidays `holiday` stands for, taken from its country's table when the hours were read. */
  rules?: Holiday[];
  hours?: DayHours;
  label?: string;
}

/** A part of the year with a week of its own; it replaces the days it states. Dates as in `SpecialDay`. */
export interface Season {
  from: string;
  to?: string;
  label?: string;
  /** `null`: unstated while the season lasts, whatever the ordinary week says. */
  week: Partial<Record<Weekday, DayHours | null>>;
}

/** Temporarily closed; without `from` it has begun, without `to` it lasts until further notice. */
export interface Closure {
  from?: string;
  to?: string;
  label?: string;
  note?: string;
}

/**
 * When a clinic is open. Plain data but for the holidays' rules, not to be changed once a status has been asked of it: make new hours
 * instead. What goes before what is in `date-hours.ts`.
 */
export interface Hours {
  /** IANA name. Without a valid one every status is `unstated`. */
  timeZone?: string;
  week: Week;
  /** The clinic's own words for a day, such as "Open as needed". */
  notes?: Partial<Record<Weekday, string>>;
  /** On a by-appointment day, the hours within which one may come. */
  requestHours?: Partial<Record<Weekday, Span[]>>;
  special?: SpecialDay[];
  /** Special days of the clinic's profile, which go before all others; `withClosureAndSpecial` puts them there. */
  laidOver?: SpecialDay[];
  seasons?: Season[];
  closure?: Closure;
}

/** Hours as a page, a profile or a file writes them: every part optional, holidays by their keys alone. */
export type HoursJSON = Omit<Hours, 'week' | 'special' | 'laidOver'> & {
  week?: Week;
  special?: Omit<SpecialDay, 'rules'>[];
};
