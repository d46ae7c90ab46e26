import { element, type Markup } from './markup.js';
import type { SnippetFacts } from './snippet-facts.js';

/** The profile, where something of it cannot be said on a widget: a notice, a second place, a second set of hours. */
export function profileNeeded({ profile, settled }: SnippetFacts): boolean {
  return Boolean(
    profile.notice ||
    profile.locations ||
    Object.keys(settled).length > 1 ||
    Object.keys(settled[''] ?? {}).some(set => set !== 'office'),
  );
}

/** The whole profile, settled hours in it: to keep, to put beside the site, or to read back. */
export function profileJSON({ profile, settled }: SnippetFacts): string {
  const hoursAt = (location: string) => {
    const sets = Object.entries(settled[location] ?? {});
    return sets.length ? { hours: Object.fromEntries(sets.map(([set, { hours }]) => [set, hours])) } : {};
  };
  const places = Object.entries(profile.locations ?? {}).map(
    ([name, place]) => [name, { ...place, ...hoursAt(name) }] as const,
  );
  const locations = places.length ? { locations: Object.fromEntries(places) } : {};
  return JSON.stringify({ ...profile, ...hoursAt(''), ...locations }, null, 2);
}

/** The profile as a part of the page. */
export function profileMarkup(facts: SnippetFacts): Markup {
  const attributes = { type: 'application/json', 'data-clinic-profile': '' };
  return element('script', attributes, [JSON.stringify(JSON.parse(profileJSON(facts)))]);
}
