import type { ArticleWords } from './article-words.js';

export const ru: ArticleWords = {
  language: 'ru',
  by: author => `Автор: ${author}`,
  updated: date => `Обновлено: ${date}`,
  minutes: count => `${count} мин. чтения`,
  reviewed: (by, date) => `Проверено врачом${by ? ` – ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Следующая проверка: ${date}`,
};
