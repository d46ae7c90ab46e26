/** `error`: a visitor misses something; `doubt`: a person must look; `note`: as it is, for you to know. */
export type FindingKind = 'error' | 'doubt' | 'note';

/** All that the self-check can tell. A name stays the same from version to version, and is a heading in its docs. */
export const FINDING_IDS = [
  'version',
  'loaded-twice',
  'options-stripped',
  'time-is-fixed',
  'policy',
  'check-failed',
  'widgets',
  'no-widgets',
  'not-loaded',
  'no-text-inside',
  'snippet-as-text',
  'problem',
  'assumed',
  'hidden',
  'covered',
  'no-room-kept',
  'hours-read-as',
  'hours-disagree',
  'text-was-edited',
  'no-time-zone',
  'number-read-as',
  'numbers-disagree',
  'retired-crisis-number',
] as const;

/** What the self-check found. */
export interface Finding {
  id: (typeof FINDING_IDS)[number];
  kind: FindingKind;
  /** What is so, in a sentence. */
  says: string;
  /** What to do about it. */
  instead?: string;
  /** Where on the page. */
  element?: Element;
}

/** A part of the self-check: looks at the page as it is now. */
export type Finder = () => Finding[] | Promise<Finding[]>;
