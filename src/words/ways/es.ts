import type { WaysWords } from './ways-words.js';

export const es: WaysWords = { text: 'Mensaje', directions: 'Cómo llegar' };
