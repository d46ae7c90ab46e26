import type { PhoneWords } from './phone-words.js';

export const ht: PhoneWords = {
  call: 'Rele',
  moreWays: 'Lòt fason pou rele',
};
