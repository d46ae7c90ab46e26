import type { ArticleListWords } from './article-list-words.js';

export const zh: ArticleListWords = {
  more: '更多文章',
  loading: '正在加载…',
  empty: '暂无文章。',
  added: count => `又加载了 ${count} 篇文章`,
  failed: '无法加载更多文章，请重试。',
};
