import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { HoursWords } from './hours-words.js';

export const hoursBook: WordBook<HoursWords> = {
  en,
  subject: 'hours',
};
