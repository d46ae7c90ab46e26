import type { TopWords } from './top-words.js';

export const ko: TopWords = {
  toTop: '맨 위로',
};
