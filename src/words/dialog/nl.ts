import type { DialogWords } from './dialog-words.js';

export const nl: DialogWords = { close: 'Sluiten' };
