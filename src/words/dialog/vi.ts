import type { DialogWords } from './dialog-words.js';

export const vi: DialogWords = { close: 'Đóng' };
