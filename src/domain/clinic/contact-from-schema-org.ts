import { isRecord } from '../hours/json-parts.js';
import { firstText, items, nodeParts, type NodeParts } from '../hours/schema-org/node-parts.js';
import type { ContactFacts } from './contact-facts.js';
import { factsOfLocation } from './location-contact.js';
import type { Address } from './location.js';

/** Deeper than any page nests. */
const DEEPEST = 50;

/**
 * How to reach the one place that JSON-LD speaks of: whatever has an address or a telephone of its own. Several that
 * differ are never merged, and give nothing.
 *
 * @param json What the page's scripts hold, parsed.
 * @see https://schema.org/LocalBusiness
 */
export function contactFromSchemaOrg(json: unknown): ContactFacts | undefined {
  const found = placesIn(json).map(factsOfPlace);
  const [first] = found;
  return found.every(facts => JSON.stringify(facts) === JSON.stringify(first)) ? first : undefined;
}

/** What lies within a place, such as a department, is a part of it, and is passed over. */
function placesIn(json: unknown, depth = 0): NodeParts[] {
  if (depth > DEEPEST || typeof json !== 'object' || json === null) return [];
  if (isRecord(json)) {
    const parts = nodeParts(json);
    if (['address', 'telephone'].some(name => items(parts.get(name)).length)) return [parts];
  }
  return Object.values(json).flatMap(value => placesIn(value, depth + 1));
}

function factsOfPlace(parts: NodeParts): ContactFacts {
  const said = (name: string): string | undefined => firstText(parts.get(name));
  const number = said('telephone');
  const languages = items(parts.get('availablelanguage')).filter(each => typeof each === 'string');
  const [written] = items(parts.get('address'));
  const name = said('name');
  const url = said('url');
  const email = said('email')?.replace(/^mailto:/, '');
  return {
    ...factsOfLocation({
      ...(name && { name }),
      ...(url && { url }),
      ...(email && { email }),
      ...(number && { phones: [{ number }] }),
      ...(isRecord(written) && { address: postalAddress(nodeParts(written)) }),
      ...(languages.length && { languages }),
    }),
    ...(typeof written === 'string' && { address: { lines: written.trim().split(/\s*\n\s*/) } }),
  };
}

function postalAddress(parts: NodeParts): Address {
  const names = {
    street: 'streetaddress',
    city: 'addresslocality',
    region: 'addressregion',
    postalCode: 'postalcode',
    country: 'addresscountry',
  };
  const said = Object.entries(names).map(([key, name]) => [key, firstText(parts.get(name))] as const);
  return Object.fromEntries(said.filter(([, text]) => text));
}
