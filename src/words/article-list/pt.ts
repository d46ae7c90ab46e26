import type { ArticleListWords } from './article-list-words.js';

export const pt: ArticleListWords = {
  more: 'Mais artigos',
  loading: 'Carregando…',
  empty: 'Ainda não há artigos.',
  added: count => (count === 1 ? 'Mais 1 artigo' : `Mais ${count} artigos`),
  failed: 'Não foi possível carregar mais artigos. Tente de novo.',
};
