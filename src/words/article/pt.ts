import type { ArticleWords } from './article-words.js';

export const pt: ArticleWords = {
  language: 'pt',
  by: author => `Por ${author}`,
  updated: date => `Atualizado em ${date}`,
  minutes: count => `${count} min de leitura`,
  reviewed: (by, date) => `Revisão médica${by ? ` de ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `Próxima revisão: ${date}`,
};
