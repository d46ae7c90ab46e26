import type { CrisisWords } from './crisis-words.js';

export const pt: CrisisWords = {
  lead: 'Em uma crise, fale com alguém agora, a qualquer hora.',
  call: (number, press) => `Ligar para ${number}${press ? ` e teclar ${press}` : ''}`,
  text: (number, word) => `Enviar ${word ? `${word} por SMS` : 'um SMS'} para ${number}`,
  chat: 'Conversar on-line',
  emergency: 'Em perigo imediato, ligue para',
  or: 'ou',
};
