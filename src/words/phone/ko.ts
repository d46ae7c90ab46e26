import type { PhoneWords } from './phone-words.js';

export const ko: PhoneWords = {
  call: '전화',
  moreWays: '다른 전화 방법',
};
