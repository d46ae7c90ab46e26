import type { Weekday } from './hours/weekday.js';

/**
 * - `assumed`: one reading was plainly meant, and taken;
 * - `doubt`: a person must decide;
 * - `error`: nothing could be read there.
 */
export type ProblemKind = 'error' | 'doubt' | 'assumed';

/** Something in what the author wrote that was not plain. */
export interface Problem {
  kind: ProblemKind;
  /** One English sentence for the page's author: what was read, and what to write instead. */
  message: string;
  /** Where in the text it stands: UTF-16 offsets, half open. Absent when it concerns the whole. */
  from?: number;
  to?: number;
  /** The days a doubt concerns. A doubt without days concerns all of them. */
  days?: Weekday[];
}

/** What was made of something an author wrote. Nothing that reads throws: it returns this. */
export interface Reading<T> {
  /** The best reading, doubted parts included; `undefined` when there is none. */
  value: T | undefined;
  problems: Problem[];
}
