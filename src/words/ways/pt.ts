import type { WaysWords } from './ways-words.js';

export const pt: WaysWords = { text: 'Mensagem', directions: 'Como chegar' };
