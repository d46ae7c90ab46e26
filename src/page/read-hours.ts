import type { TextReading } from '../domain/hours/hours-from-text-with.js';
import { loadLexicon } from './load-lexicon.js';

/**
 * Reads hours from text in a language; in English too, for many pages carry the `lang` of their template
 * over an English text. The reader and its lexicons are fetched at the first call, at once.
 *
 * @returns `undefined` when there is no lexicon.
 */
export async function readHours(
  text: string,
  language: string,
  country?: string,
): Promise<TextReading | undefined> {
  const languages = [...new Set([language, 'en'])];
  const [{ hoursFromTextWith }, ...lexicons] = await Promise.all([
    import('../domain/hours/hours-from-text-with.js'),
    ...languages.map(loadLexicon),
  ]);
  let nearest: TextReading | undefined;
  for (const lexicon of lexicons) {
    const reading = lexicon && hoursFromTextWith(text, lexicon, country ? { country } : {});
    if (reading?.value) return reading;
    nearest ??= reading;
  }
  return nearest;
}
