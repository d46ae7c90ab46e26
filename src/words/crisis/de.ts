import type { CrisisWords } from './crisis-words.js';

export const de: CrisisWords = {
  lead: 'In einer Krise: Sprechen Sie jetzt mit jemandem, zu jeder Zeit.',
  call: (number, press) => `${number} anrufen${press ? `, dann ${press} drücken` : ''}`,
  text: (number, word) => `SMS ${word ? `mit ${word} ` : ''}an ${number}`,
  chat: 'Online chatten',
  emergency: 'Bei akuter Gefahr wählen Sie',
  or: 'oder',
};
