import { isRecord } from '../json-parts.js';
import { items, nodeParts } from './node-parts.js';
import type { NodeParts } from './node-parts.js';

/** The properties in which a place says when it is open. */
export const PROPERTIES = [
  'openinghours',
  'openinghoursspecification',
  'specialopeninghoursspecification',
] as const;

/** What stands in these is another place than the one the page speaks of. */
const OTHERS =
  /^(?:schema:)?(?:containedInPlace|hospitalAffiliation|memberOf|employee|amenityFeature|review|subjectOf)$/i;

/** Deeper than any page nests. */
const DEEPEST = 50;

/**
 * The places in JSON-LD that give hours of their own: in lists, graphs and other nodes. What lies within
 * such a place, a department for instance, is a part of it, and is passed over.
 */
export function placesWithHours(json: unknown, seen = new Set<unknown>(), depth = 0): NodeParts[] {
  if (depth > DEEPEST || typeof json !== 'object' || json === null || seen.has(json)) return [];
  seen.add(json);
  if (isRecord(json)) {
    const parts = nodeParts(json);
    if (PROPERTIES.some(property => items(parts.get(property)).length)) return [parts];
  }
  return Object.entries(json).flatMap(([name, value]) =>
    OTHERS.test(name) ? [] : placesWithHours(value, seen, depth + 1),
  );
}
