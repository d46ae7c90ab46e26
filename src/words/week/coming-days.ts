import { dateFromDay, UTC_DAY } from '../../domain/hours/calendar-date.js';
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

const TWO_WEEKS = 14;

/** The special days, holidays and closures of the two weeks that begin with a date, given as a day number. */
export function comingDays(
  from: number,
  dateHours: (day: number) => DateHours,
  telling: WeekTelling,
): ComingDays[] {
  const runs: { first: number; last: number; held: DateHours }[] = [];
  for (let day = from; day < from + TWO_WEEKS; day++) {
    const held = dateHours(day);
    if (!held.layer || held.layer === 'season') continue;
    const run = runs[runs.length - 1];
    if (run?.last === day - 1 && alike(run.held, held)) run.last = day;
    else runs.push({ first: day, last: day, held });
  }
  const { words } = telling;
  return runs.map(({ first, last, held }) => ({
    date: dateFromDay(first),
    name: first === last ? dateName(first, words) : words.span(dateName(first, words), dateName(last, words)),
    label: held.label ?? '',
    lines: held.hours ? hoursLines(held.hours, {}, telling) : [{ text: words.mayDiffer }],
  }));
}

const alike = (one: DateHours, other: DateHours): boolean =>
  one.label === other.label && JSON.stringify(one.hours) === JSON.stringify(other.hours);

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
