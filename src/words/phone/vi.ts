import type { PhoneWords } from './phone-words.js';

export const vi: PhoneWords = {
  call: 'Gọi',
  moreWays: 'Cách gọi khác',
};
