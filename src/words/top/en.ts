import type { TopWords } from './top-words.js';

export const en: TopWords = { toTop: 'Back to top' };
