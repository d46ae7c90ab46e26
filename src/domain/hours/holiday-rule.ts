import { UTC_DAY, weekdayOf } from './calendar-date.js';
import type { Holiday, HolidayRule } from './hours.js';

/** Whether a day number is the holiday's own date or, if asked, the weekday to which it is moved from a weekend. */
export function isHoliday(holiday: Holiday, day: number, orObserved = false): boolean {
  if (fallsOn(holiday, day)) return true;
  if (!orObserved || !holiday.observed) return false;
  const [saturday, sunday] = [day - holiday.observed[0], day - holiday.observed[1]];
  return (
    (weekdayOf(saturday) === 'sat' && fallsOn(holiday, saturday)) ||
    (weekdayOf(sunday) === 'sun' && fallsOn(holiday, sunday))
  );
}

function fallsOn(rule: HolidayRule, day: number): boolean {
  const date = new Date(day * UTC_DAY);
  if ('easter' in rule) return day - rule.easter === easterSunday(date.getUTCFullYear());
  if (date.getUTCMonth() + 1 !== rule.month) return false;
  const daysAfter = date.getUTCDate() - rule.day;
  return rule.weekday ? weekdayOf(day) === rule.weekday && daysAfter >= 0 && daysAfter < 7 : daysAfter === 0;
}

/** Easter Sunday of the western churches as a day number: the first Sunday after the first full moon of spring. */
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
