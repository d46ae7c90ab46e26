import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { PhoneWords } from './phone-words.js';

export const phoneBook: WordBook<PhoneWords> = {
  en,
  subject: 'phone',
};
