import type { ArticleWords } from './article-words.js';

export const pl: ArticleWords = {
  language: 'pl',
  by: author => `Autor: ${author}`,
  updated: date => `Aktualizacja: ${date}`,
  minutes: count => `${count} min czytania`,
  reviewed: (by, date) =>
    `Sprawdzone pod względem medycznym${by ? ` – ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Następne sprawdzenie: ${date}`,
};
