import type { CrisisWords } from './crisis-words.js';

export const ru: CrisisWords = {
  lead: 'В кризисной ситуации поговорите с кем-нибудь сейчас, в любое время.',
  call: (number, press) => `Позвонить: ${number}${press ? `, затем нажать ${press}` : ''}`,
  text: (number, word) => `Отправить SMS ${word ? `${word} ` : ''}на ${number}`,
  chat: 'Чат онлайн',
  emergency: 'При непосредственной опасности звоните',
  or: 'или',
};
