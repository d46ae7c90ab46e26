import { dateFromDay, dayFromDate, UTC_DAY } from '../calendar-date.js';
import { covers, datesBetween } from '../calendar-dates.js';
import { dateHoursOf } from '../date-hours.js';
import type { Hours, Season, SpecialDay } from '../hours.js';

/** Twelve months. */
const DAYS_AHEAD = 365;

/** Whether special days or a season have a year, so that they can be written as they are. */
export function isDated({ from, to = from }: { from?: string; to?: string }): boolean {
  return from?.length === 10 && datesBetween(from, to ?? from) !== undefined;
}

/** Years have four digits in dates. */
const YEARS: [first: number, last: number] = [Date.UTC(1000, 0, 1), Date.UTC(9998, 0, 1)];

/** The dates of twelve months, as day numbers from that of an instant; none when it is invalid. */
export function daysAhead(from: Date | undefined): number[] {
  const time = Number(from);
  if (!(time > YEARS[0] && time < YEARS[1])) return [];
  const first = Math.floor(time / UTC_DAY);
  return [...Array(DAYS_AHEAD).keys()].map(i => first + i);
}

/**
 * The holidays and yearly special days on some dates, day by day; dates that have special hours of their
 * own are left out.
 */
export function specialDaysAmong(days: number[], hours: Hours): SpecialDay[] {
  const dated = (hours.special ?? []).filter(isDated);
  const dateHours = dateHoursOf(hours);
  const special: SpecialDay[] = [];
  for (const day of days) {
    const { hours: held, layer, label } = dateHours(day);
    if (layer !== 'holiday' && layer !== 'special') continue;
    const date = dateFromDay(day);
    if (dated.some(({ from = '', to = from }) => from <= date && date <= to)) continue;
    special.push({ from: date, to: date, ...(held && { hours: held }), ...(label && { label }) });
  }
  return special;
}

/** A yearly season in each year in which some of the dates fall into it. */
export function seasonsAmong(days: number[], season: Season): Season[] {
  const dates = datesBetween(season.from, season.to ?? season.from);
  const runs: Season[] = [];
  for (const day of days.filter(each => dates && covers(dates, each))) {
    const last = runs[runs.length - 1];
    const date = dateFromDay(day);
    if (last && dayFromDate(last.to ?? '') === day - 1) last.to = date;
    else runs.push({ ...season, from: date, to: date });
  }
  return runs;
}
