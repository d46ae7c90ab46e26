import type { PhoneWords } from './phone-words.js';

export const it: PhoneWords = {
  call: 'Chiama il',
  moreWays: 'Altri modi per chiamare',
};
