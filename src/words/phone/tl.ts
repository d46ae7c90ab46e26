import type { PhoneWords } from './phone-words.js';

export const tl: PhoneWords = {
  call: 'Tawagan ang',
  moreWays: 'Iba pang paraan ng pagtawag',
};
