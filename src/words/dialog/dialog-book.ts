import type { WordBook } from '../word-book.js';
import type { DialogWords } from './dialog-words.js';
import { en } from './en.js';

export const dialogBook: WordBook<DialogWords> = {
  en,
  subject: 'dialog',
};
