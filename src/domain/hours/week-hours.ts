import { weekdayOf } from './calendar-date.js';
import type { DayHours, Hours } from './hours.js';

/** What replaces the ordinary week on a date; the ordinary week itself has no name. */
export type Layer = 'closure' | 'special' | 'holiday' | 'season';

/** What holds on one date. */
export interface DateHours {
  /** `undefined`: unstated. */
  hours: DayHours | undefined;
  /** The layer that decides; absent for the ordinary week. */
  layer?: Layer;
  /** The day's own words: the closure's, date's or holiday's, else the weekday's note, else the season's. */
  label?: string | undefined;
  /** The closure's note. */
  note?: string | undefined;
}

/** Says for every date, given as a day number, what the ordinary week says. */
export function weekHoursOf({ week, notes }: Hours): (day: number) => DateHours {
  return day => {
    const weekday = weekdayOf(day);
    return { hours: week?.[weekday], label: notes?.[weekday] };
  };
}

/** Whether hours say more than an ordinary week, so that `dateHoursOf` is needed to know what holds on a date. */
export const sayMoreThanAWeek = ({ special, laidOver, seasons, closure }: Hours): boolean =>
  [special, laidOver, seasons, closure].some(Boolean);
