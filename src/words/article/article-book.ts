import type { WordBook } from '../word-book.js';
import type { ArticleWords } from './article-words.js';
import { en } from './en.js';

export const articleBook: WordBook<ArticleWords> = {
  en,
  subject: 'article',
};
