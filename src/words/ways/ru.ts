import type { WaysWords } from './ways-words.js';

export const ru: WaysWords = { text: 'СМС', directions: 'Как добраться' };
