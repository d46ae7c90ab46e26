import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { WaysWords } from './ways-words.js';

export const waysBook: WordBook<WaysWords> = {
  en,
  subject: 'ways',
};
