import { certainHours } from '../domain/hours/certain-hours.js';
import { hoursFromSchemaOrg } from '../domain/hours/hours-from-schema-org.js';
import { parsedJSON } from '../domain/parsed-json.js';
import { comingDays, dateHoursOf } from './dated-hours.js';
import type { FoundHours } from './found-hours.js';
import { hoursMarkup } from './hours-markup.js';
import { inPage } from './page-problem.js';

/** The hours in the page's own JSON-LD, of whatever kind of place it speaks; `undefined` when it speaks of none. */
export function jsonLdHours(): FoundHours | undefined {
  const texts = hoursMarkup();
  if (!texts.length) return undefined;
  // One that is not valid JSON is mended by the reader, as far as it is known how.
  const reading = hoursFromSchemaOrg(texts.length > 1 ? texts.map(parsedJSON) : texts[0]);
  if (!reading.value && !reading.problems.length) return undefined;
  const problems = reading.problems.map(problem => inPage(problem, 'application/ld+json', ''));
  return { hours: certainHours(reading), dateHoursOf, comingDays, problems };
}
