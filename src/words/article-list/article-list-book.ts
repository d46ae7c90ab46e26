import type { WordBook } from '../word-book.js';
import type { ArticleListWords } from './article-list-words.js';
import { en } from './en.js';

export const articleListBook: WordBook<ArticleListWords> = {
  en,
  subject: 'articleList',
};
