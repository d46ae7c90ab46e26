import type { CrisisWords } from './crisis-words.js';

export const ja: CrisisWords = {
  lead: 'つらいときは、いつでも、今すぐ相談できます。',
  call: (number, press) => `${number} に電話${press ? `（つながったら ${press} を押す）` : ''}`,
  text: (number, word) => `${number} に${word ? ` ${word} と` : ''}SMSを送る`,
  chat: 'チャットで相談',
  emergency: '命の危険が迫っているときは、こちらに電話してください：',
  or: 'または',
};
