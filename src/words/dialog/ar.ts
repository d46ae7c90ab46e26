import type { DialogWords } from './dialog-words.js';

export const ar: DialogWords = { close: 'إغلاق' };
