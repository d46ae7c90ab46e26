import type { TopWords } from './top-words.js';

export const tl: TopWords = {
  toTop: 'Bumalik sa itaas',
};
