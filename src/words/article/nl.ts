import type { ArticleWords } from './article-words.js';

export const nl: ArticleWords = {
  language: 'nl',
  by: author => `Door ${author}`,
  updated: date => `Bijgewerkt op ${date}`,
  minutes: count => `${count} min leestijd`,
  reviewed: (by, date) =>
    `Medisch gecontroleerd${by ? ` door ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Volgende controle: ${date}`,
};
