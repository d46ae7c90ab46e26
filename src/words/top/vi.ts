import type { TopWords } from './top-words.js';

export const vi: TopWords = {
  toTop: 'Về đầu trang',
};
