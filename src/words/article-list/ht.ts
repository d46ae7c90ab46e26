import type { ArticleListWords } from './article-list-words.js';

export const ht: ArticleListWords = {
  more: 'Plis atik',
  loading: 'Ap chaje…',
  empty: 'Poko gen atik.',
  added: count => `${count} atik anplis`,
  failed: 'Nou pa t kapab chaje lòt atik. Tanpri eseye ankò.',
};
