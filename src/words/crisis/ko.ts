import type { CrisisWords } from './crisis-words.js';

export const ko: CrisisWords = {
  lead: '위기 상황이라면 언제든지 지금 바로 이야기하세요.',
  call: (number, press) => `${number}번으로 전화${press ? ` 후 ${press}번 누르기` : ''}`,
  text: (number, word) => `${number}번으로 ${word ? `${word} ` : ''}문자 보내기`,
  chat: '온라인 채팅',
  emergency: '당장 위험한 상황이라면 전화하세요:',
  or: '또는',
};
