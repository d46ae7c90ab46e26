import { clinicNode } from '../../domain/clinic/clinic-node.js';
import { hoursToSchemaOrg } from '../../domain/hours/hours-to-schema-org.js';
import { hoursMarkup } from '../../page/hours-markup.js';
import { pageFacts } from '../../page/page-facts.js';
import { PageJsonLd, type JsonLdHost } from '../../page/page-json-ld.js';
import type { PageOpening } from '../../page/page-opening.js';

interface RecordHost extends JsonLdHost {
  hoursOf?: string | undefined;
  location?: string | undefined;
}

/**
 * The clinic and its hours as JSON-LD. Another set than the office's is not when the clinic is open; and what the
 * page's own JSON-LD says of hours is not said twice.
 */
async function hoursRecord(
  { hoursOf = 'office', location = '' }: RecordHost,
  { hours, telling }: PageOpening,
): Promise<object | undefined> {
  if (hoursOf !== 'office' || !hours.found?.hours || hoursMarkup().length) return undefined;
  const properties = hoursToSchemaOrg(hours.found.hours, telling?.now);
  if (!Object.keys(properties).length) return undefined;
  const { contact = {} } = await pageFacts(location);
  return { ...clinicNode(contact), ...properties };
}

/** What an element needs to write its hours as JSON-LD. Fetched when it is asked to. */
export const writeHours = (host: RecordHost, opening: PageOpening): PageJsonLd =>
  new PageJsonLd(host, () => hoursRecord(host, opening));
