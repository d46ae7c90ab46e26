import type { ArticleWords } from './article-words.js';

export const de: ArticleWords = {
  language: 'de',
  by: author => `Von ${author}`,
  updated: date => `Aktualisiert am ${date}`,
  minutes: count => `${count}\u00a0Min. Lesezeit`,
  reviewed: (by, date) =>
    `Medizinisch geprüft${by ? ` von ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Nächste Prüfung: ${date}`,
};
