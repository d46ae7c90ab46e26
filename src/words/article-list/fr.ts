import type { ArticleListWords } from './article-list-words.js';

export const fr: ArticleListWords = {
  more: 'Plus d’articles',
  loading: 'Chargement…',
  empty: 'Il n’y a pas encore d’articles.',
  added: count => (count < 2 ? `${count} article de plus` : `${count} articles de plus`),
  failed: 'Impossible de charger d’autres articles. Veuillez réessayer.',
};
