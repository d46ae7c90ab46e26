import type { TopWords } from './top-words.js';

export const zh: TopWords = {
  toTop: '返回顶部',
};
