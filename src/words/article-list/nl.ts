import type { ArticleListWords } from './article-list-words.js';

export const nl: ArticleListWords = {
  more: 'Meer artikelen',
  loading: 'Laden…',
  empty: 'Er zijn nog geen artikelen.',
  added: count => (count === 1 ? 'Nog 1 artikel' : `Nog ${count} artikelen`),
  failed: 'Er konden geen artikelen meer worden geladen. Probeer het opnieuw.',
};
