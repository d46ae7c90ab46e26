import type { WaysWords } from './ways-words.js';

export const ar: WaysWords = { text: 'رسالة نصية', directions: 'الاتجاهات' };
