import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { TopWords } from './top-words.js';

export const topBook: WordBook<TopWords> = {
  en,
  subject: 'top',
};
