import type { PageFacts, Written } from './page-fact.js';
import { pageOptions } from './page-options.js';
import type { Soon } from './soon.js';

function option(name: string): Written<string> | undefined {
  const written = pageOptions()[name];
  return written === undefined ? undefined : { written, attribute: `data-${name}` };
}

/**
 * The facts for a location (`` is the clinic itself) and a set of hours.
 *
 * @param hoursOf Without one, the set in which the number is answered, else `office`.
 * @param phone What an element that calls says of its number; without any in it, it takes the clinic's first.
 */
export function pageFacts(location: string, hoursOf?: string, phone?: string): Soon<PageFacts> {
  const facts = {
    hoursOf: hoursOf ?? 'office',
    hours: option('hours'),
    phone: option('phone'),
    timeZone: option('time-zone')?.written,
    country: option('country')?.written,
    problems: [],
  };
  const script = document.querySelector('script[data-clinic-profile]');
  const file = option('profile')?.written;
  if (!script && !file && !location && facts.hoursOf === 'office') return facts;
  return import('./page-profile.js').then(({ withProfile }) =>
    withProfile(facts, { script, file }, { location, hoursOf, phone }),
  );
}
