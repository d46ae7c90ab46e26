import type { PhoneWords } from './phone-words.js';

export const fr: PhoneWords = {
  call: 'Appeler le',
  moreWays: 'Autres façons d’appeler',
};
