import type { Lexicon, Meaning } from '../lexicon.js';

/** What everyday hours are made of. */
export type EverydayMeaning =
  | 'weekdays'
  | 'weekend'
  | 'daily'
  | 'to'
  | 'and'
  | 'closed'
  | 'appointment'
  | 'allDay'
  | 'noon'
  | 'midnight'
  | 'hour'
  | 'filler';

/** The words of a lexicon that most hours are written with; the lexicon has them, too. */
export interface EverydayWords extends Pick<Lexicon, 'language' | 'clock' | 'days' | 'listed'> {
  words: Readonly<Partial<Record<EverydayMeaning & Meaning, string>>>;
}
