import type { DialogWords } from './dialog-words.js';

export const pl: DialogWords = { close: 'Zamknij' };
