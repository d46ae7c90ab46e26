import type { PhoneWords } from './phone-words.js';

export const en: PhoneWords = { call: 'Call', moreWays: 'More ways to call' };
