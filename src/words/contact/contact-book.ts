import type { WordBook } from '../word-book.js';
import type { ContactWords } from './contact-words.js';
import { en } from './en.js';

export const contactBook: WordBook<ContactWords> = {
  en,
  subject: 'contact',
};
