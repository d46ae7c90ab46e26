import type { ArticleWords } from './article-words.js';

export const tl: ArticleWords = {
  language: 'fil',
  by: author => `Ni ${author}`,
  updated: date => `Na-update noong ${date}`,
  minutes: count => `${count} minutong pagbasa`,
  reviewed: (by, date) =>
    `Sinuri ng medikal na propesyonal${by ? ` – ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Susunod na pagsusuri: ${date}`,
};
