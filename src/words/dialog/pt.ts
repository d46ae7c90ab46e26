import type { DialogWords } from './dialog-words.js';

export const pt: DialogWords = { close: 'Fechar' };
