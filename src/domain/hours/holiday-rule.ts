import { UTC_DAY, weekdayOf } from './calendar-date.js';
import type { Holiday } from './hours.js';
import type { Weekday } from './weekday.js';

/** Whether something falls on a date, given as a day number. */
export type FallsOn = (day: number) => boolean;

/** Every year on a date, the months counted from 1. */
export function onDate(month: number, date: number): FallsOn {
  return day => daysAfter(month, date, day) === 0;
}

/** Every year on the first such weekday on or after a date: after the 22nd, that is the fourth of its month. */
export function onWeekday(weekday: Weekday, month: number, date: number): FallsOn {
  return day => {
    const late = daysAfter(month, date, day);
    return weekdayOf(day) === weekday && late >= 0 && late < 7;
  };
}

function daysAfter(month: number, date: number, day: number): number {
  return day - Date.UTC(new Date(day * UTC_DAY).getUTCFullYear(), month - 1, date) / UTC_DAY;
}

/** Every year so many days after Easter Sunday of the western churches; Good Friday is -2. */
export function fromEaster(days: number): FallsOn {
  return day => day - days === easterSunday(new Date(day * UTC_DAY).getUTCFullYear());
}

/** The first Sunday after the first full moon of spring, as a day number. */
function easterSunday(year: number): number {
  // The anonymous Gregorian computus, as in Meeus, "Astronomical Algorithms", chapter 8.
  const golden = year % 19;
  const century = Math.floor(year / 100);
  let moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  if (moon > 28 || (moon === 28 && golden > 10)) moon--;
  let day = Date.UTC(year, 2, 21) / UTC_DAY + moon;
  do day++;
  while (weekdayOf(day) !== 'sun');
  return day;
}

/** A holiday that is not moved. */
export function holiday(key: string, label: string, fallsOn: FallsOn): Holiday {
  return { key, label, fallsOn };
}

/** A holiday of parts of the country. */
export function localHoliday(key: string, label: string, fallsOn: FallsOn): Holiday {
  return { key, label, fallsOn, local: true };
}

/** A holiday that, when it falls on a Saturday or on a Sunday, gives another day off so many days later. */
export function movedHoliday(
  key: string,
  label: string,
  fallsOn: FallsOn,
  fromSaturday: number,
  fromSunday: number,
): Holiday {
  const movedFrom = (weekday: Weekday, day: number) => weekdayOf(day) === weekday && fallsOn(day);
  const isMovedTo = (day: number) =>
    movedFrom('sat', day - fromSaturday) || movedFrom('sun', day - fromSunday);
  return { key, label, fallsOn, isMovedTo };
}
