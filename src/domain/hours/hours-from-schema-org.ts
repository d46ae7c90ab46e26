import type { Problem, Reading } from '../problem.js';
import type { Hours } from './hours.js';
import { quoted } from './json-parts.js';
import { parsedJSON } from './schema-org/json-text.js';
import { placeHours } from './schema-org/place-hours.js';
import { placesWithHours } from './schema-org/places.js';

/**
 * Reads the opening hours in a page's JSON-LD: `openingHours`, `openingHoursSpecification` and
 * `specialOpeningHoursSpecification` of one place, in any of the shapes in which sites publish them. Text
 * is parsed, and mended where it is known how.
 *
 * No value, and one problem: text that is no JSON or no hours in it (`error`), or several places with
 * different hours (`doubt`). Days of which the data says two things are left out and doubted.
 *
 * @example
 * hoursFromSchemaOrg({ openingHours: 'Mo-Tu 08:00-17:00' }).value
 * //=> { week: { mon: [['08:00', '17:00']], tue: [['08:00', '17:00']] } }
 * @see https://schema.org/openingHoursSpecification
 */
export function hoursFromSchemaOrg(
  json: unknown,
  options?: { timeZone?: string | undefined },
): Reading<Hours> {
  const parsed = typeof json === 'string' ? parsedJSON(json) : { json, isMended: false };
  if (!parsed) return refused('error', `${quoted(json)} is not JSON: check its quotes, commas and brackets.`);
  // What a template left empty says nothing, not even something wrong.
  const readings = placesWithHours(parsed.json)
    .map(placeHours)
    .filter(({ value, problems }) => value || problems.length);
  const [first] = readings;
  if (!first)
    return refused(
      'error',
      'The structured data has no opening hours: add "openingHours": "Mo-Fr 09:00-17:00".',
    );
  if (readings.some(({ value }) => JSON.stringify(value) !== JSON.stringify(first.value))) {
    return refused(
      'doubt',
      'The structured data has places with different hours: give the hours on the element itself.',
    );
  }

  const problems = [...first.problems];
  if (parsed.isMended) {
    problems.unshift({
      kind: 'assumed',
      message: 'The structured data is not valid JSON, and was mended: check its commas and quotes.',
    });
  }
  if (!first.value || !options?.timeZone) return { value: first.value, problems };
  return { value: { timeZone: options.timeZone, ...first.value }, problems };
}

function refused(kind: Problem['kind'], message: string): Reading<Hours> {
  return { value: undefined, problems: [{ kind, message }] };
}
