import type { CrisisWords } from './crisis-words.js';

export const zh: CrisisWords = {
  lead: '遇到危机时，您可以随时找人倾诉。',
  call: (number, press) => `拨打 ${number}${press ? `，然后按 ${press}` : ''}`,
  text: (number, word) => `发送${word ? ` ${word} ` : '短信'}至 ${number}`,
  chat: '在线聊天',
  emergency: '如有紧急危险，请拨打',
  or: '或',
};
