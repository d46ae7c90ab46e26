import type { LanguageWords } from './languages/language-words.js';
import { loadWords } from './languages/load-words.js';

/** What our words are about: each subject is kept by itself. */
export type Subject = keyof LanguageWords;

/** What we say about one subject. */
export interface WordBook<Words> {
  /** Spoken where nothing better is known. */
  en: Words;
  subject: Subject;
}

/** A book's words in a language, by its tag as `wordsTag` gives it; in English where those cannot be had. */
export async function wordsIn<Words>({ en, subject }: WordBook<Words>, tag: string): Promise<Words> {
  try {
    const words = (await loadWords(tag))![subject];
    return (typeof words === 'function' ? await words() : words) as Words;
  } catch {
    return en; // The file did not come, or we do not speak the language.
  }
}
