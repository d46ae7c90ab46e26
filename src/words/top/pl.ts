import type { TopWords } from './top-words.js';

export const pl: TopWords = {
  toTop: 'Do góry',
};
