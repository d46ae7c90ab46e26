import type { Weekday } from '../weekday.js';
import { WEEKDAYS } from '../weekday.js';

/** Days of the week as bits, Monday the lowest: sets are compared and joined with `&` and `|`. */
export type DaySet = number;

export const ALL_DAYS: DaySet = 127;

/** Stands in a set whose word means Monday to Friday to some, and Saturday, too, to others. */
export const MAYBE_SATURDAY: DaySet = 128;

/** Stands for the days of which nothing else is said. */
export const OTHER_DAYS: DaySet = 256;

/** From one day to another, through the end of the week where needed; of sets of several days both. */
export function daysBetween(first: DaySet, last: DaySet): DaySet {
  let set = first | last;
  for (let day = first; isOneDay(first) && isOneDay(last) && day !== last; set |= day)
    day = day === 64 ? 1 : day * 2;
  return set;
}

/** Whether a set holds one day only. */
export function isOneDay(set: DaySet): boolean {
  return !(set & (set - 1));
}

/** The names of a set's days, in the week's order. */
export function weekdaysOf(set: DaySet): Weekday[] {
  return WEEKDAYS.filter((_, day) => set & (1 << day));
}

/** A day's name of five letters, no short form: "lunes", "lundi", "sexta", where "thurs" is one. */
const WHOLE_DAY = /^(.{4}[aeiа]|.{3}es)$/;

/** Whether a word is the short form of a day's name, behind which a dot may be its own. */
export function isShortDay(word: string, set: DaySet): boolean {
  return isOneDay(set) && word.length < 6 && !WHOLE_DAY.test(word);
}
