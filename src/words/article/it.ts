import type { ArticleWords } from './article-words.js';

export const it: ArticleWords = {
  language: 'it',
  by: author => `Di ${author}`,
  updated: date => `Aggiornato il ${date}`,
  minutes: count => `${count} min di lettura`,
  reviewed: (by, date) => `Revisione medica${by ? ` di ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Prossima revisione: ${date}`,
};
