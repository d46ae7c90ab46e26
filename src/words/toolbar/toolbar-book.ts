import type { WordBook } from '../word-book.js';
import { en } from './en.js';
import type { ToolbarWords } from './toolbar-words.js';

export const toolbarBook: WordBook<ToolbarWords> = {
  en,
  subject: 'toolbar',
};
