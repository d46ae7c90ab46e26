import type { TopWords } from './top-words.js';

export const ru: TopWords = {
  toTop: 'Наверх',
};
