import type { DialogWords } from './dialog-words.js';

export const en: DialogWords = { close: 'Close' };
