import { dateFromDay, UTC_DAY } from '../../domain/hours/calendar-date.js';
import { comingDates } from '../../domain/hours/coming-dates.js';
import type { DateHours } from '../../domain/hours/week-hours.js';
import type { HoursWords } from '../hours/hours-words.js';
import { hoursLines, type HoursLine, type WeekTelling } from './hours-lines.js';

/** Dates on which other hours hold than in the ordinary week: one, or some in a row that are alike. */
export interface ComingDays {
  /** The first of them, `YYYY-MM-DD`. */
  date: string;
  /** "Thu, Nov 26", "Thu, Dec 24 – Sat, Dec 26". */
  name: string;
  /** "Thanksgiving"; may be empty. */
  label: string;
  lines: HoursLine[];
}

/** Says on which dates of the two weeks that begin with a day, given as its number, other hours hold. */
export function comingDays(
  from: number,
  dateHours: (day: number) => DateHours,
  telling: WeekTelling,
): ComingDays[] {
  const { words } = telling;
  return comingDates(from, dateHours).map(({ first, last, held }) => ({
    date: dateFromDay(first),
    name: first === last ? dateName(first, words) : words.span(dateName(first, words), dateName(last, words)),
    label: held.label ?? '',
    lines: held.hours ? hoursLines(held.hours, {}, telling) : [{ text: words.mayDiffer }],
  }));
}

function dateName(day: number, words: HoursWords): string {
  const date = new Date(day * UTC_DAY);
  if (words.day) return `${words.day(date, true)} ${words.day(date, false)}`;
  return date.toLocaleDateString(words.language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
