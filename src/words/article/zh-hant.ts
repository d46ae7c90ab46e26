import type { ArticleWords } from './article-words.js';

export const zhHant: ArticleWords = {
  language: 'zh-Hant',
  by: author => `作者：${author}`,
  updated: date => `更新於${date}`,
  minutes: count => `閱讀約 ${count} 分鐘`,
  reviewed: (by, date) => `醫學審閱${by ? `：${by}` : ''}${date ? `（${date}）` : ''}`,
  nextReview: date => `下次審閱：${date}`,
};
