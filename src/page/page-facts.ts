import { pageOptions } from './page-options.js';
import type { PageProblem } from './page-problem.js';

/** Something the page says, and in which attribute, for messages; `` when it stands in the profile. */
interface Written<T> {
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
  problems: PageProblem[];
}

const option = (name: string): Written<string> | undefined => {
  const written = pageOptions()[name];
  return written === undefined ? undefined : { written, attribute: `data-${name}` };
};

/** The facts for a location (`` is the clinic itself) and a set of hours. */
export async function pageFacts(location: string, hoursOf = 'office'): Promise<PageFacts> {
  return {
    hours: location || hoursOf !== 'office' ? undefined : option('hours'),
    phone: location ? undefined : option('phone'),
    timeZone: option('time-zone')?.written,
    country: option('country')?.written,
    problems: [],
  };
}
