import type { TopWords } from './top-words.js';

export const nl: TopWords = {
  toTop: 'Naar boven',
};
