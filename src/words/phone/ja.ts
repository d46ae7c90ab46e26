import type { PhoneWords } from './phone-words.js';

export const ja: PhoneWords = {
  call: '電話',
  moreWays: 'ほかの電話のかけ方',
};
