import type { FoundHours } from './find-hours.js';
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
