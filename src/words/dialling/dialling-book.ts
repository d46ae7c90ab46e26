import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { DiallingWords } from './dialling-words.js';

export const diallingBook: WordBook<DiallingWords> = {
  en,
  subject: 'dialling',
};
