import type { WaysWords } from './ways-words.js';

export const en: WaysWords = { text: 'Text', directions: 'Directions' };
