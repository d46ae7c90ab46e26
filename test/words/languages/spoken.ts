import type { LanguageWords } from '../../../src/words/languages/language-words.js';
import { loadWords } from '../../../src/words/languages/load-words.js';

/** Every language our elements speak but English, by the tag of its file; Filipino is Tagalog. */
export const SPOKEN = [
  'ar',
  'de',
  'es',
  'fr',
  'ht',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tl',
  'vi',
  'zh',
  'zh-hant',
] as const;

export type Spoken = (typeof SPOKEN)[number];

/** All words of a language. */
export async function wordsOf(tag: string): Promise<LanguageWords> {
  const words = await loadWords(tag);
  if (!words) throw new Error(`There are no words in ${tag}.`);
  return words;
}
