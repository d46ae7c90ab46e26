import type { CrisisWords } from './crisis-words.js';

export const fr: CrisisWords = {
  lead: 'En cas de crise, parlez à quelqu’un maintenant, à toute heure.',
  call: (number, press) => `Appeler le ${number}${press ? `, puis appuyer sur ${press}` : ''}`,
  text: (number, word) => `Envoyer ${word ? `${word} par SMS` : 'un SMS'} au ${number}`,
  chat: 'Discuter en ligne',
  emergency: 'En cas de danger immédiat, appelez le',
  or: 'ou le',
};
