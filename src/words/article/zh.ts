import type { ArticleWords } from './article-words.js';

export const zh: ArticleWords = {
  language: 'zh',
  by: author => `作者：${author}`,
  updated: date => `更新于${date}`,
  minutes: count => `阅读约 ${count} 分钟`,
  reviewed: (by, date) => `医学审阅${by ? `：${by}` : ''}${date ? `（${date}）` : ''}`,
  nextReview: date => `下次审阅：${date}`,
};
