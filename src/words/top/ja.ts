import type { TopWords } from './top-words.js';

export const ja: TopWords = {
  toTop: 'ページの先頭へ',
};
