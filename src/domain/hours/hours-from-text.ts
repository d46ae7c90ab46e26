import type { TextOptions, TextReading } from './hours-from-text-with.js';
import { hoursFromTextWith } from './hours-from-text-with.js';
import { en } from './languages/en.js';
import type { Lexicon } from './lexicon.js';

const LEXICONS: readonly Lexicon[] = [en];

/** Reads opening hours as people write them, in every language there is a lexicon for. */
export function hoursFromText(
  text: string,
  options: TextOptions & { language?: string | undefined } = {},
): TextReading {
  const { language = 'en' } = options;
  const lexicon = LEXICONS.find(one => language.toLowerCase().split('-')[0] === one.language);
  if (lexicon) return hoursFromTextWith(text, lexicon, options);
  const message = `Hours in "${language}" cannot be read. Write them in one of: ${LEXICONS.map(one => one.language).join(', ')}.`;
  return { value: undefined, problems: [{ kind: 'error', message }], rest: [text], empty: false };
}
