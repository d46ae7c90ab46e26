import type { ArticleWords } from './article-words.js';

export const en: ArticleWords = {
  language: 'en',
  by: author => `By ${author}`,
  updated: date => `Updated ${date}`,
  minutes: count => `${count} min read`,
  reviewed: (by, date) =>
    `Medically reviewed${by ? ` by ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Next review ${date}`,
};
