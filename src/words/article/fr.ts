import type { ArticleWords } from './article-words.js';

export const fr: ArticleWords = {
  language: 'fr',
  by: author => `Par ${author}`,
  updated: date => `Mis à jour le ${date}`,
  minutes: count => `${count}\u00a0min de lecture`,
  reviewed: (by, date) =>
    `Relecture médicale${by ? ` par ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Prochaine relecture\u00a0: ${date}`,
};
