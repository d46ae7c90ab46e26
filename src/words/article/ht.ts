import type { ArticleWords } from './article-words.js';

export const ht: ArticleWords = {
  // No engine is sure to know this language, and French is read where it is.
  language: 'fr',
  by: author => `Pa ${author}`,
  updated: date => `Mete ajou ${date}`,
  minutes: count => `${count} minit lekti`,
  reviewed: (by, date) =>
    `Yon pwofesyonèl medikal verifye l${by ? ` – ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Pwochen verifikasyon: ${date}`,
};
