import type { DialogWords } from './dialog-words.js';

export const fr: DialogWords = { close: 'Fermer' };
