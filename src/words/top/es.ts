import type { TopWords } from './top-words.js';

export const es: TopWords = { toTop: 'Volver arriba' };
