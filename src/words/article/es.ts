import type { ArticleWords } from './article-words.js';

export const es: ArticleWords = {
  language: 'es',
  by: author => `Por ${author}`,
  updated: date => `Actualizado el ${date}`,
  minutes: count => `${count} min de lectura`,
  reviewed: (by, date) => `Revisión médica${by ? ` de ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Próxima revisión: ${date}`,
};
