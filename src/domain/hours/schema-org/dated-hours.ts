import { dateFromDay, dayFromDate, weekdayOf } from '../calendar-date.js';
import type { DayHours, Season, SpecialDay } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';
import { agreedWeek, isSame } from './agreed-week.js';
import type { AgreedWeek } from './agreed-week.js';
import type { Statement } from './statement.js';

/** A week is given date by date; longer, with other hours on some days of the week, it is a season. */
const A_WEEK = 7;

/** Up to so many days with the same hours are special days; more are a season. */
const A_MONTH = 31;

/** What holds between two dates. */
export interface DatedHours {
  special: SpecialDay[];
  seasons: Season[];
}

/**
 * The special days and seasons that statements with dates make. Days whose hours cannot be told are
 * unstated.
 */
export function datedHours(statements: Statement[]): DatedHours {
  const dated: DatedHours = { special: [], seasons: [] };
  const periods = new Map<string, Statement[]>();
  for (const statement of statements) {
    const dates = `${statement.from} ${statement.to}`;
    const about = periods.get(dates);
    if (about) about.push(statement);
    else periods.set(dates, [statement]);
  }
  for (const about of periods.values()) addPeriod(dated, about);
  return dated;
}

function addPeriod({ special, seasons }: DatedHours, statements: Statement[]): void {
  const [{ from = '', to = from } = {}] = statements;
  const first = dayFromDate(from);
  const count = first === undefined ? Infinity : (dayFromDate(to) ?? Infinity) - first + 1;
  const words = statements.find(statement => statement.words)?.words;
  const label = words ? { label: words } : {};
  const week = agreedWeek(statements);
  const isSameEveryDay = WEEKDAYS.every(day => isSame(week.days[day]?.said, week.days.mon?.said));
  if (statements.every(({ days }) => !days.length) || (isSameEveryDay && count <= A_MONTH)) {
    special.push({ from, to, ...hoursOn(week, 'mon'), ...label });
  } else if (count <= A_WEEK && first !== undefined) {
    const days = [...Array(count).keys()].map(i => first + i).filter(day => isSpokenOf(week, weekdayOf(day)));
    special.push(...days.map(day => specialDay(day, week, label)));
    // None of the dates is one of the days: which of the two is right cannot be said.
    if (!days.length) special.push({ from, to, ...label });
  } else {
    const days = WEEKDAYS.filter(day => isSpokenOf(week, day));
    seasons.push({
      from,
      to,
      ...label,
      week: Object.fromEntries(days.map(day => [day, hoursOn(week, day).hours ?? null])),
    });
  }
}

function specialDay(day: number, week: AgreedWeek, label: { label?: string }): SpecialDay {
  const date = dateFromDay(day);
  return { from: date, to: date, ...hoursOn(week, weekdayOf(day)), ...label };
}

function isSpokenOf({ days, differing }: AgreedWeek, day: Weekday): boolean {
  return days[day] !== undefined || differing.includes(day);
}

/** Between two dates, no times are written for closed. */
function hoursOn({ days }: AgreedWeek, day: Weekday): { hours?: DayHours } {
  const said = days[day]?.said;
  return said === undefined ? {} : { hours: said === 'empty' ? [] : said };
}
