import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { WeekWords } from './week-words.js';

export const weekBook: WordBook<WeekWords> = {
  en,
  subject: 'week',
};
