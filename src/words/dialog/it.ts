import type { DialogWords } from './dialog-words.js';

export const it: DialogWords = { close: 'Chiudi' };
