import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { ReadingWords } from './reading-words.js';

export const readingBook: WordBook<ReadingWords> = {
  en,
  subject: 'reading',
};
