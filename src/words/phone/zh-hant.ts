import type { PhoneWords } from './phone-words.js';

export const zhHant: PhoneWords = {
  call: '致電',
  moreWays: '更多致電方式',
};
