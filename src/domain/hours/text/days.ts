import type { Weekday } from '../weekday.js';
import { WEEKDAYS } from '../weekday.js';

/** Days of the week as bits, Monday the lowest: sets are compared and joined with `&` and `|`. */
export type DaySet = number;

export const ALL_DAYS: DaySet = 127;
export const WORKDAYS: DaySet = 31;
export const WEEKEND: DaySet = 96;

/** From one day to another, through the end of the week where needed. */
export function daysBetween(first: number, last: number): DaySet {
  let set = 0;
  for (let day = first; ; day = (day + 1) % 7) {
    set |= 1 << day;
    if (day === last) return set;
  }
}

/** The names of a set's days, in the week's order. */
export function weekdaysOf(set: DaySet): Weekday[] {
  return WEEKDAYS.filter((_, day) => set & (1 << day));
}
