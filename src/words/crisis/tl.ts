import type { CrisisWords } from './crisis-words.js';

export const tl: CrisisWords = {
  lead: 'Kung nasa krisis, makipag-usap ngayon, anumang oras.',
  call: (number, press) => `Tawagan ang ${number}${press ? `, saka pindutin ang ${press}` : ''}`,
  text: (number, word) => `I-text ang ${word ? `${word} sa ` : ''}${number}`,
  chat: 'Makipag-chat online',
  emergency: 'Kung nasa agarang panganib, tawagan ang',
  or: 'o ang',
};
