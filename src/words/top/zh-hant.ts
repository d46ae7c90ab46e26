import type { TopWords } from './top-words.js';

export const zhHant: TopWords = {
  toTop: '回到頂端',
};
