import type { CrisisWords } from './crisis-words.js';

export const nl: CrisisWords = {
  lead: 'In een crisis: praat nu met iemand, op elk moment van de dag.',
  call: (number, press) => `Bel ${number}${press ? ` en toets ${press}` : ''}`,
  text: (number, word) => `Sms ${word ? `${word} naar` : 'naar'} ${number}`,
  chat: 'Chat online',
  emergency: 'Bel bij direct gevaar',
  or: 'of',
};
