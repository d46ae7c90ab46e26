import type { PhoneWords } from './phone-words.js';

export const ar: PhoneWords = {
  call: 'اتصل على',
  moreWays: 'طرق أخرى للاتصال',
};
