import type { WaysWords } from './ways-words.js';

export const ht: WaysWords = { text: 'Mesaj', directions: 'Direksyon' };
