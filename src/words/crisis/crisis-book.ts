import type { WordBook } from '../word-book.js';
import type { CrisisWords } from './crisis-words.js';
import { en } from './en.js';

export const crisisBook: WordBook<CrisisWords> = {
  en,
  subject: 'crisis',
};
