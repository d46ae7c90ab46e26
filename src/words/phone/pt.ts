import type { PhoneWords } from './phone-words.js';

export const pt: PhoneWords = {
  call: 'Ligar para',
  moreWays: 'Outras formas de ligar',
};
