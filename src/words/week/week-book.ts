import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { WeekWords } from './week-words.js';

export const weekBook: WordBook<WeekWords> = {
  en,
  others: { es: async () => (await import('./es.js')).es },
};
