import type { WaysWords } from './ways-words.js';

export const tl: WaysWords = { text: 'Mag-text', directions: 'Direksyon' };
