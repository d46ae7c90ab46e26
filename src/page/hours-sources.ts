import type { FoundHours } from './found-hours.js';
import { shared } from './shared-record.js';
import type { Soon } from './soon.js';

type Found = Soon<FoundHours | undefined>;

/** The elements of this page that may take their hours from themselves, and those that follow them. */
interface HoursSources {
  leaders: Map<Element, { place: string; found: Found }>;
  followers: Map<Element, { place: string; again: () => void }>;
}

export const hoursSources = (): HoursSources =>
  shared('hours-sources', () => ({ leaders: new Map(), followers: new Map() }));

function tell(place: string | undefined, teller: Element): void {
  for (const [element, follower] of hoursSources().followers) {
    if (follower.place === place && element !== teller && element.isConnected) follower.again();
  }
}

/** Lets other elements follow what `element` says of itself about a place (a location and a set of hours). */
export function lead(element: Element, place: string, found: Found): void {
  stopLeading(element);
  // An answer may come when the element has left.
  if (!element.isConnected) return;
  hoursSources().leaders.set(element, { place, found });
  tell(place, element);
}

/** The element left the page, or speaks of another place now. */
export function stopLeading(element: Element): void {
  const { leaders } = hoursSources();
  const place = leaders.get(element)?.place;
  leaders.delete(element);
  tell(place, element);
}

/** The element has hours of its own now, or left the page. */
export function stopFollowing(element: Element): void {
  hoursSources().followers.delete(element);
}
