import type { DialogWords } from './dialog-words.js';

export const ja: DialogWords = { close: '閉じる' };
