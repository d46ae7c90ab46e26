import type { DialogWords } from './dialog-words.js';

export const de: DialogWords = { close: 'Schließen' };
