import { fromWritten, type FoundHours, type HoursQuestion } from './find-hours.js';
import { hoursSources } from './hours-sources.js';
import type { PageFacts } from './page-fact.js';
import { byPageOrder } from './page-order.js';

/** Where an element without hours of its own looks for some. */
export interface Search {
  element: Element;
  question: HoursQuestion;
  facts: PageFacts;
  /** Gives hours their exceptions and their zone. */
  finish: (found: FoundHours | undefined) => Promise<FoundHours | undefined>;
  /** Called whenever there may be another answer. */
  again: () => void;
}

/** The hours of the first element, in the order of the page, that has some of its own for this place. */
async function hoursOfAnother(place: string): Promise<FoundHours | undefined> {
  for (const [, leader] of [...hoursSources().leaders].sort(byPageOrder)) {
    const found = leader.place === place ? await leader.found : undefined;
    // What is wrong with it, and whether it replaces a text, is that element's own affair.
    if (found) return { ...found, problems: [], saysAll: false };
  }
  return undefined;
}

/** The hours in the script tag or the profile, else, for the clinic's office, in the page's JSON-LD. */
async function hoursOfThePage(
  { hours }: PageFacts,
  question: HoursQuestion,
): Promise<FoundHours | undefined> {
  if (hours) return fromWritten(hours.written, hours.attribute, question);
  const { location, hoursOf } = question;
  if (location || hoursOf !== 'office' || !document.querySelector('[type="application/ld+json"]'))
    return undefined;
  const { jsonLdHours } = await import('./json-ld-hours.js');
  return jsonLdHours();
}

/**
 * Finds hours for an element that has none: those of another element of the page, which it follows from then on,
 * else the page's. Elements that usually have their own fetch this file when they need it.
 */
export async function hoursElsewhere(place: string, search: Search): Promise<FoundHours | undefined> {
  const { element, question, facts, finish, again } = search;
  hoursSources().followers.set(element, { place, again });
  return (await hoursOfAnother(place)) ?? finish(await hoursOfThePage(facts, question));
}
