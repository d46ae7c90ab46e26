import type { WaysWords } from './ways-words.js';

export const zh: WaysWords = { text: '短信', directions: '路线' };
