import type { WaysWords } from './ways-words.js';

export const ko: WaysWords = { text: '문자', directions: '길 찾기' };
