import type { ArticleListWords } from './article-list-words.js';

export const de: ArticleListWords = {
  more: 'Weitere Artikel',
  loading: 'Wird geladen…',
  empty: 'Es gibt noch keine Artikel.',
  added: count => (count === 1 ? '1 weiterer Artikel' : `${count} weitere Artikel`),
  failed: 'Weitere Artikel konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
};
