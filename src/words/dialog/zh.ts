import type { DialogWords } from './dialog-words.js';

export const zh: DialogWords = { close: '关闭' };
