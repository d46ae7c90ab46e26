import { contactToSchemaOrg } from '../../domain/clinic/contact-to-schema-org.js';
import type { Contact } from '../../domain/clinic/contact.js';
import { hoursToSchemaOrg } from '../../domain/hours/hours-to-schema-org.js';
import { hoursMarkup } from '../../page/hours-markup.js';
import { jsonLdContact } from '../../page/json-ld-contact.js';
import { PageJsonLd, type JsonLdHost } from '../../page/page-json-ld.js';
import type { PageOpening } from '../../page/page-opening.js';

interface RecordHost extends JsonLdHost {
  hoursOf?: string;
}

/** What the page's own JSON-LD says is not said twice; other hours than the office's are not when a clinic is open. */
function contactRecord(
  { hoursOf = 'office' }: RecordHost,
  contact: Contact | undefined,
  { hours, telling }: PageOpening,
): object | undefined {
  if (!contact || jsonLdContact()) return undefined;
  const open = hoursOf === 'office' && !hoursMarkup().length ? hours.found?.hours : undefined;
  return { ...contactToSchemaOrg(contact), ...(open && hoursToSchemaOrg(open, telling?.now)) };
}

/** What the card needs to write itself as JSON-LD. Fetched when it is asked to. */
export const writeContact = (
  host: RecordHost,
  contact: () => Contact | undefined,
  opening: PageOpening,
): PageJsonLd => new PageJsonLd(host, () => contactRecord(host, contact(), opening));
