import type { ArticleListWords } from './article-list-words.js';

export const it: ArticleListWords = {
  more: 'Altri articoli',
  loading: 'Caricamento…',
  empty: 'Non ci sono ancora articoli.',
  added: count => (count === 1 ? '1 altro articolo' : `Altri ${count} articoli`),
  failed: 'Non è stato possibile caricare altri articoli. Riprovi.',
};
