import type { FoundHours } from './find-hours.js';
import { pageOptions } from './page-options.js';
import type { PageProblem } from './page-problem.js';

/** Something the page says, and in which attribute, for messages; `` when it stands in the profile. */
export interface Written<T> {
  written: T;
  attribute: string;
}

/** What the page says of the clinic at one location, apart from its elements: the script tag, then the profile. */
export interface PageFacts {
  /** Hours as JSON or text. */
  hours?: Written<unknown> | undefined;
  phone?: Written<string> | undefined;
  timeZone?: string | undefined;
  country?: string | undefined;
  /** Lays the profile's closure and special days over hours, wherever those were found. */
  layOver?: (found: FoundHours) => Promise<FoundHours>;
  problems: PageProblem[];
}

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
