import type { CrisisWords } from './crisis-words.js';

export const en: CrisisWords = {
  lead: 'In a crisis, talk to someone now, at any hour.',
  call: (number, press) => `Call ${number}${press ? `, then press ${press}` : ''}`,
  text: (number, word) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  chat: 'Chat online',
  emergency: 'In immediate danger, call',
  or: 'or',
};
