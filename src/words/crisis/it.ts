import type { CrisisWords } from './crisis-words.js';

export const it: CrisisWords = {
  lead: 'In un momento di crisi, parli subito con qualcuno, a qualsiasi ora.',
  call: (number, press) => `Chiama il ${number}${press ? ` e premi ${press}` : ''}`,
  text: (number, word) => `Invia ${word ? `${word} per SMS` : 'un SMS'} al ${number}`,
  chat: 'Chatta online',
  emergency: 'In caso di pericolo immediato, chiami il',
  or: 'o il',
};
