import type { PageFacts } from './page-fact.js';

/** Marks JSON-LD that we wrote: it is no source of facts. */
export const OURS = 'data-clinic-json-ld';

/** The page's own JSON-LD: each script's text. */
export const pageMarkup = (): string[] =>
  [...document.querySelectorAll(`[type="application/ld+json"]:not([${OURS}])`)].map(
    script => script.textContent ?? '',
  );

/** That of it that may speak of hours. */
export const hoursMarkup = (): string[] => pageMarkup().filter(text => /opening|hours/i.test(text));

/** Whether the page's JSON-LD is asked, when no element has hours: it speaks of the clinic's office, and nothing nearer does. */
export const asksMarkup = ({ hours, hoursOf }: PageFacts, location: string): boolean =>
  !hours && !location && hoursOf === 'office' && hoursMarkup().length > 0;
