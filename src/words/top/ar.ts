import type { TopWords } from './top-words.js';

export const ar: TopWords = {
  toTop: 'العودة إلى الأعلى',
};
