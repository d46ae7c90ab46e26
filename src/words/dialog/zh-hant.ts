import type { DialogWords } from './dialog-words.js';

export const zhHant: DialogWords = { close: '關閉' };
