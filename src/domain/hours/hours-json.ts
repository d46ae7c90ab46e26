import { parsedJSON } from '../parsed-json.js';
import type { Reading } from '../problem.js';
import { ca } from './holidays/ca.js';
import { de } from './holidays/de.js';
import { fr } from './holidays/fr.js';
import { gb } from './holidays/gb.js';
import { mx } from './holidays/mx.js';
import { us } from './holidays/us.js';
import { hoursFromJSONWith } from './hours-json-with.js';
import type { Hours, HoursJSON } from './hours.js';

/**
 * Reads Hours JSON as `hoursFromJSONWith` does, with the holidays of every country there is a table for.
 *
 * @param json What was parsed from JSON, or the JSON itself as text.
 */
export function hoursFromJSON(json: unknown): Reading<Hours> {
  return hoursFromJSONWith(parsedJSON(json), { ca, de, fr, gb, mx, us });
}

/** Hours as Hours JSON: a copy, with holidays by their keys alone and what a profile laid over among the special days. */
export function hoursToJSON({ laidOver = [], ...hours }: Hours): HoursJSON {
  const special = [...(hours.special ?? []), ...laidOver];
  const whole = special.length ? { ...hours, special } : hours;
  const json = JSON.stringify(whole, (key, value: unknown) => (key === 'rules' ? undefined : value));
  return JSON.parse(json) as HoursJSON;
}
