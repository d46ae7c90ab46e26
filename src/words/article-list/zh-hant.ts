import type { ArticleListWords } from './article-list-words.js';

export const zhHant: ArticleListWords = {
  more: '更多文章',
  loading: '正在載入…',
  empty: '目前沒有文章。',
  added: count => `又載入了 ${count} 篇文章`,
  failed: '無法載入更多文章，請再試一次。',
};
