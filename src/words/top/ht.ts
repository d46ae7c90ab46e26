import type { TopWords } from './top-words.js';

export const ht: TopWords = {
  toTop: 'Tounen anlè',
};
