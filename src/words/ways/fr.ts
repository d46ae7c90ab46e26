import type { WaysWords } from './ways-words.js';

export const fr: WaysWords = { text: 'SMS', directions: 'Itinéraire' };
