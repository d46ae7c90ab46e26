import type { WaysWords } from './ways-words.js';

export const zhHant: WaysWords = { text: '簡訊', directions: '路線' };
