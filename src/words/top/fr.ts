import type { TopWords } from './top-words.js';

export const fr: TopWords = {
  toTop: 'Haut de la page',
};
