import type { DayWords } from '../week/hours-lines.js';

/**
 * What a clinic's hours are written with as a plain text, in one language. All of it is read back as it was meant by
 * the lexicon of the same language.
 */
export interface TextWords extends DayWords {
  /** Their language's tag. */
  language: string;
  /** From an opening to a closing time, where that is not written as from day to day. */
  times?: (opens: string, closes: string) => string;
  /** Between days and their hours, where it is not `: `. */
  colon?: string;
  /** Between a day's spans, where it is not `, `. */
  comma?: string;
}
