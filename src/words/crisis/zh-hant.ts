import type { CrisisWords } from './crisis-words.js';

export const zhHant: CrisisWords = {
  lead: '遇到危機時，您可以隨時找人傾訴。',
  call: (number, press) => `撥打 ${number}${press ? `，然後按 ${press}` : ''}`,
  text: (number, word) => `傳送${word ? ` ${word} ` : '簡訊'}至 ${number}`,
  chat: '線上聊天',
  emergency: '如有立即危險，請撥打',
  or: '或',
};
