import type { DialogWords } from './dialog-words.js';

export const ht: DialogWords = { close: 'Fèmen' };
