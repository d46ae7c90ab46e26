import type { PhoneWords } from './phone-words.js';

export const nl: PhoneWords = {
  call: 'Bel',
  moreWays: 'Meer manieren om te bellen',
};
