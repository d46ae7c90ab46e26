import { everydayHours } from '../domain/hours/everyday/everyday-hours.js';
import type { EverydayWords } from '../domain/hours/everyday/everyday-words.js';
import { en } from '../domain/hours/languages/everyday/en.js';
import { answer, type FoundHours, type HoursQuestion } from './found-hours.js';
import { loadLexicon } from './load-lexicon.js';

/**
 * Reads hours from text with the words of the page's language, English where there are none. Most texts say little;
 * what reads all the others is fetched for those. `undefined`: the text does not speak of hours.
 */
export async function hoursInText(
  text: string,
  attribute: string,
  question: HoursQuestion,
  words: EverydayWords | undefined,
): Promise<FoundHours | undefined> {
  const reading = everydayHours(text, words ?? en, question.timeZone);
  if (reading) return { ...(await answer(reading, attribute, text)), saysAll: !attribute };
  const [{ hoursInAnyText }, lexicon] = await Promise.all([
    import('./hours-in-any-text.js'),
    words && loadLexicon(question.language),
  ]);
  return hoursInAnyText(text, attribute, question, lexicon);
}
