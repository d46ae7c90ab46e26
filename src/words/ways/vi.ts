import type { WaysWords } from './ways-words.js';

export const vi: WaysWords = { text: 'Nhắn tin', directions: 'Chỉ đường' };
