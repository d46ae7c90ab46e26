import type { CrisisWords } from './crisis-words.js';

export const ht: CrisisWords = {
  lead: 'Si ou nan yon kriz, pale ak yon moun kounye a, nenpòt lè.',
  call: (number, press) => `Rele ${number}${press ? `, epi peze ${press}` : ''}`,
  text: (number, word) => `Voye ${word ? `${word} pa tèks` : 'yon tèks'} bay ${number}`,
  chat: 'Chat sou entènèt',
  emergency: 'Si ou an danje kounye a menm, rele',
  or: 'oswa',
};
