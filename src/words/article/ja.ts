import type { ArticleWords } from './article-words.js';

export const ja: ArticleWords = {
  language: 'ja',
  by: author => `執筆：${author}`,
  updated: date => `更新日：${date}`,
  minutes: count => `約${count}分で読めます`,
  reviewed: (by, date) => `医学監修${by ? `：${by}` : ''}${date ? `（${date}）` : ''}`,
  nextReview: date => `次回の確認：${date}`,
};
