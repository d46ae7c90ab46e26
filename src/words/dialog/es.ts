import type { DialogWords } from './dialog-words.js';

export const es: DialogWords = { close: 'Cerrar' };
