import { fromWritten } from './find-hours.js';
import type { FoundHours, HoursQuestion } from './found-hours.js';
import { asksMarkup } from './hours-markup.js';
import { hoursSources } from './hours-sources.js';
import { loadJsonLdHours } from './load-json-ld-hours.js';
import type { PageFacts } from './page-fact.js';
import { byPageOrder } from './page-order.js';
import type { Soon } from './soon.js';

/** Where an element without hours of its own looks for some. */
export interface Search {
  element: Element;
  question: HoursQuestion;
  facts: PageFacts;
  /** Gives hours their exceptions and their zone. */
  finish: (found: FoundHours | undefined) => Soon<FoundHours | undefined>;
  /** Called whenever there may be another answer. */
  again: () => void;
}

/** The hours of the first element, in the order of the page, that has some of its own for this place. */
async function hoursOfAnother(place: string): Promise<FoundHours | undefined> {
  for (const [, { place: itsPlace, found: itsHours }] of [...hoursSources().leaders].sort(byPageOrder)) {
    const found = itsPlace === place && (await itsHours);
    // What is wrong with it, and whether it replaces a text, is that element's own affair.
    if (found) return { ...found, problems: [], saysAll: false };
  }
  if (document.readyState !== 'loading') return undefined;
  // It may stand further down in a page that is still coming.
  return new Promise(resolve => addEventListener('DOMContentLoaded', () => resolve(hoursOfAnother(place))));
}

/** The hours in the script tag or the profile, else, for the clinic's office, in the page's JSON-LD. */
async function hoursOfThePage(facts: PageFacts, question: HoursQuestion): Promise<FoundHours | undefined> {
  const { hours } = facts;
  if (hours) return fromWritten(hours.written, hours.attribute, question);
  if (!asksMarkup(facts, question.location)) return undefined;
  const { jsonLdHours } = await loadJsonLdHours();
  return jsonLdHours();
}

/**
 * Finds hours for an element that has none: those of another element of the page, which it follows from then on,
 * else the page's. Elements that usually have their own fetch this file when they need it.
 */
export async function hoursElsewhere(
  place: string,
  { element, question, facts, finish, again }: Search,
): Promise<FoundHours | undefined> {
  if (element.isConnected) hoursSources().followers.set(element, { place, again });
  return (await hoursOfAnother(place)) ?? finish(await hoursOfThePage(facts, question));
}
