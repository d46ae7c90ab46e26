import type { PhoneWords } from './phone-words.js';

export const pl: PhoneWords = {
  call: 'Zadzwoń:',
  moreWays: 'Inne sposoby połączenia',
};
