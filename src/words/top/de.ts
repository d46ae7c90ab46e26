import type { TopWords } from './top-words.js';

export const de: TopWords = {
  toTop: 'Nach oben',
};
