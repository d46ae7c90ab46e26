import type { PhoneWords } from './phone-words.js';

export const es: PhoneWords = { call: 'Llamar al', moreWays: 'Más formas de llamar' };
