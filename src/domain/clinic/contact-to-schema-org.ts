import { clinicNode } from './clinic-node.js';
import type { Contact, ContactAddress } from './contact.js';

/**
 * A clinic as JSON-LD names it, with the ways to reach it that are known; its first number is the one to call.
 *
 * @see https://schema.org/MedicalClinic
 */
export function contactToSchemaOrg(contact: Contact): Record<string, unknown> {
  const { email, phones, address, languages } = contact;
  const telephone = phones[0]?.tel.replace(/^tel:|,.*/g, '');
  return {
    ...clinicNode(contact),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(address && { address: postalAddress(address) }),
    ...(languages?.length && { availableLanguage: languages }),
  };
}

function postalAddress({ lines, parts }: ContactAddress): Record<string, unknown> | string {
  if (!parts) return lines.join(', ');
  const { street, city, region, postalCode, country } = parts;
  return {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    ...(city && { addressLocality: city }),
    ...(region && { addressRegion: region }),
    ...(postalCode && { postalCode }),
    ...(country && { addressCountry: country }),
  };
}
