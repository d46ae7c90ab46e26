import type { WaysWords } from './ways-words.js';

export const it: WaysWords = { text: 'SMS', directions: 'Indicazioni' };
