import type { PhoneWords } from './phone-words.js';

export const zh: PhoneWords = {
  call: '致电',
  moreWays: '更多致电方式',
};
