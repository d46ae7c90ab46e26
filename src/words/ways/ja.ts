import type { WaysWords } from './ways-words.js';

export const ja: WaysWords = { text: 'SMS', directions: '道順' };
