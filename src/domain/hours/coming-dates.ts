import type { DateHours } from './week-hours.js';

/** Dates in a row on which the same holds, given as day numbers. */
export interface ComingDates {
  first: number;
  last: number;
  held: DateHours;
}

const TWO_WEEKS = 14;

/** The dates of the two weeks that begin with a day on which a special day, a holiday or a closure decides. */
export function comingDates(from: number, dateHours: (day: number) => DateHours): ComingDates[] {
  const runs: ComingDates[] = [];
  for (let day = from; day < from + TWO_WEEKS; day++) {
    const held = dateHours(day);
    if (!held.layer || held.layer === 'season') continue;
    const run = runs[runs.length - 1];
    if (run?.last === day - 1 && alike(run.held, held)) run.last = day;
    else runs.push({ first: day, last: day, held });
  }
  return runs;
}

const alike = (one: DateHours, other: DateHours): boolean =>
  one.label === other.label && JSON.stringify(one.hours) === JSON.stringify(other.hours);
