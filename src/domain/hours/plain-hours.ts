import type { Hours } from './hours.js';
import { spanMinutes } from './opening-span.js';
import { WEEKDAYS } from './weekday.js';

const KEYS = ['timeZone', 'week', 'notes'];
const DAYS: readonly string[] = WEEKDAYS;

const isText = (value: unknown): boolean => typeof value === 'string';

const isSpan = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(isText) &&
  !!spanMinutes(value as [string, string]);

const isDay = (value: unknown): boolean =>
  value === 'by-appointment' || (Array.isArray(value) && value.every(isSpan));

/** Whether an object has no keys but these, and only such values. */
const holds = (value: unknown, keys: readonly string[], test: (value: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, held]) => keys.includes(key) && test(held));

/**
 * Recognises the Hours JSON most clinics have: a week with notes and a zone, all of it sound. A page that
 * shows these needs no more of us; anything else is for `hoursFromJSONWith`, which also says what is wrong.
 */
export function plainHours(json: unknown): Hours | undefined {
  if (!holds(json, KEYS, () => true)) return undefined;
  const { timeZone = '', week, notes = {} } = json as Partial<Hours>;
  const sound = isText(timeZone) && holds(week, DAYS, isDay) && holds(notes, DAYS, isText);
  return sound ? (json as Hours) : undefined;
}
