import type { ArticleWords } from './article-words.js';

export const ko: ArticleWords = {
  language: 'ko',
  by: author => `글: ${author}`,
  updated: date => `${date} 업데이트`,
  minutes: count => `읽는 시간 ${count}분`,
  reviewed: (by, date) => `의학 감수${by ? `: ${by}` : ''}${date ? `${by ? ',' : ''} ${date}` : ''}`,
  nextReview: date => `다음 검토: ${date}`,
};
