import type { DialogWords } from './dialog-words.js';

export const ru: DialogWords = { close: 'Закрыть' };
