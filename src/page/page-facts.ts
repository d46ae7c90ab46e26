import type { PageFacts, Written } from './page-fact.js';
import { pageOptions } from './page-options.js';

function option(name: string): Written<string> | undefined {
  const written = pageOptions()[name];
  return written === undefined ? undefined : { written, attribute: `data-${name}` };
}

/** The facts for a location (`` is the clinic itself) and a set of hours. */
export async function pageFacts(location: string, hoursOf = 'office'): Promise<PageFacts> {
  const facts = {
    hours: option('hours'),
    phone: option('phone'),
    timeZone: option('time-zone')?.written,
    country: option('country')?.written,
    problems: [],
  };
  const script = document.querySelector('script[data-clinic-profile]');
  if (!script && !location && hoursOf === 'office') return facts;
  const { withProfile } = await import('./page-profile.js');
  return withProfile(facts, script, location, hoursOf);
}
