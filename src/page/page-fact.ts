import type { ContactFacts } from '../domain/clinic/contact-facts.js';
import type { Notice, ProfilePhone } from '../domain/clinic/location.js';
import type { FoundHours } from './found-hours.js';
import type { PageProblem } from './page-problem.js';

/** Something the page says, and in which attribute, for messages; `` when it stands in the profile. */
export interface Written<T> {
  written: T;
  attribute: string;
}

/** A location that may be chosen: its key in the profile, and its name. */
export interface LocationChoice {
  location: string;
  name: string;
}

/** What the page says of the clinic at one location, apart from its elements: the script tag, then the profile. */
export interface PageFacts {
  /** The set of hours to go by. */
  hoursOf: string;
  /** Hours as JSON or text. */
  hours?: Written<unknown> | undefined;
  phone?: Written<string> | undefined;
  /** What the profile says of the number that is called. */
  listed?: ProfilePhone | undefined;
  timeZone?: string | undefined;
  country?: string | undefined;
  /** How the profile says to reach the location. */
  contact?: ContactFacts;
  /** The profile's locations; first the clinic itself, where it has an address of its own. */
  choices?: readonly LocationChoice[];
  /** The profile's sentence for all visitors. */
  notice?: Notice | undefined;
  /** Lays the profile's closure and special days over hours, wherever those were found. */
  layOver?: (found: FoundHours) => Promise<FoundHours>;
  problems: PageProblem[];
}
