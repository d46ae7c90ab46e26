import type { ArticleListWords } from './article-list-words.js';

export const en: ArticleListWords = {
  more: 'More articles',
  loading: 'Loading…',
  empty: 'There are no articles yet.',
  added: count => (count === 1 ? '1 more article' : `${count} more articles`),
  failed: 'No more articles could be loaded. Please try again.',
};
