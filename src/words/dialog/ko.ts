import type { DialogWords } from './dialog-words.js';

export const ko: DialogWords = { close: '닫기' };
