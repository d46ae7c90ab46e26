import { certainHours } from '../domain/hours/certain-hours.js';
import type { Hours } from '../domain/hours/hours.js';
import { sayMoreThanAWeek, type weekHoursOf } from '../domain/hours/week-hours.js';
import type { Reading } from '../domain/problem.js';
import type { comingDays } from '../words/week/coming-days.js';
import { loadHolidays } from './load-holidays.js';
import { inPage, type PageProblem } from './page-problem.js';

/** What an element asks of the page. */
export interface HoursQuestion {
  /** The `hours` attribute, or the same as an object. */
  hours: unknown;
  hoursFor: string | undefined;
  timeZone: string | undefined;
  hoursOf: string | undefined;
  location: string;
  /** The author's text inside the element. */
  text: string;
  /** What an element that calls says of the number it calls. */
  phone?: string | undefined;
  language: string;
  country: string | undefined;
}

type DateHoursOf = typeof weekHoursOf;

/** An answer. A source that gave nothing usable is an answer too, without hours: no farther one is asked. */
export interface FoundHours {
  hours?: Hours | undefined;
  /** What holds on a date by these hours, and what is said of the next two weeks: for those that say more than a week. */
  dateHoursOf?: DateHoursOf;
  comingDays?: typeof comingDays;
  problems: PageProblem[];
  /** Whether the week's hours are all that the author's text says. */
  saysAll?: boolean;
}

/** What may be shown of a reading, and what is to be told of it. */
export async function answer(reading: Reading<Hours>, attribute: string, text: string): Promise<FoundHours> {
  const found: FoundHours = {
    hours: certainHours(reading),
    problems: reading.problems.map(problem => inPage(problem, attribute, text)),
  };
  if (!found.hours || !sayMoreThanAWeek(found.hours)) return found;
  return { ...found, ...(await import('./dated-hours.js')) };
}

/** Reads Hours JSON strictly. The reader, the holidays named, and the rules for single dates are fetched at once. */
export async function readStrictly(json: unknown, written: string): Promise<Reading<Hours>> {
  const [{ hoursFromJSONWith }, tables] = await Promise.all([
    import('../domain/hours/hours-json-with.js'),
    loadHolidays(written),
    import('./dated-hours.js'),
  ]);
  return hoursFromJSONWith(json, tables);
}
