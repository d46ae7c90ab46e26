import type { PhoneWords } from './phone-words.js';

export const ru: PhoneWords = {
  call: 'Позвонить:',
  moreWays: 'Другие способы позвонить',
};
