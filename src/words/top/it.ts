import type { TopWords } from './top-words.js';

export const it: TopWords = {
  toTop: 'Torna su',
};
