import type { DialogWords } from './dialog-words.js';

export const tl: DialogWords = { close: 'Isara' };
