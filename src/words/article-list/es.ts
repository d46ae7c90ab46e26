import type { ArticleListWords } from './article-list-words.js';

export const es: ArticleListWords = {
  more: 'Más artículos',
  loading: 'Cargando…',
  empty: 'Todavía no hay artículos.',
  added: count => (count === 1 ? '1 artículo más' : `${count} artículos más`),
  failed: 'No se pudieron cargar más artículos. Inténtelo de nuevo.',
};
