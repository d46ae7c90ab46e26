import type { WaysWords } from './ways-words.js';

export const pl: WaysWords = { text: 'SMS', directions: 'Dojazd' };
