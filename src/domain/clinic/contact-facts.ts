import type { ContactAddress } from './contact.js';
import type { ProfilePhone } from './location.js';

/** A number that is still to be read, unless its author made a link of it or wrote it plainly. */
export interface WrittenPhone extends ProfilePhone {
  /** What is dialled. */
  tel?: string | undefined;
}

/** What one source says of how to reach a clinic; where it says nothing of a fact, a farther one is asked. */
export interface ContactFacts {
  name?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  phones?: WrittenPhone[] | undefined;
  address?: ContactAddress | undefined;
  languages?: string[] | undefined;
}

/** For each fact the nearest source that says something of it. */
export function nearestFacts(nearestFirst: readonly (ContactFacts | undefined)[]): ContactFacts {
  const nearest: Record<string, unknown> = {};
  for (const facts of nearestFirst) {
    for (const [name, fact] of Object.entries(facts ?? {})) nearest[name] ??= fact;
  }
  return nearest;
}
