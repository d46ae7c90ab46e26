import { contactFromSchemaOrg } from '../domain/clinic/contact-from-schema-org.js';
import type { ContactFacts } from '../domain/clinic/contact-facts.js';
import { OURS } from './hours-markup.js';

/** The page's own JSON-LD; each script's text. */
const ownScripts = (): string[] =>
  [...document.querySelectorAll(`[type="application/ld+json"]:not([${OURS}])`)].map(
    script => script.textContent ?? '',
  );

/** How to reach the place of which the page's JSON-LD speaks. What is no JSON says nothing. */
export function jsonLdContact(): ContactFacts | undefined {
  return contactFromSchemaOrg(
    ownScripts().flatMap((text): unknown[] => {
      try {
        return [JSON.parse(text)];
      } catch {
        return [];
      }
    }),
  );
}
