import type { PhoneWords } from './phone-words.js';

export const de: PhoneWords = {
  call: 'Anrufen:',
  moreWays: 'Weitere Wege anzurufen',
};
