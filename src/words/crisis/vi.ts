import type { CrisisWords } from './crisis-words.js';

export const vi: CrisisWords = {
  lead: 'Khi gặp khủng hoảng, hãy nói chuyện với ai đó ngay, bất cứ lúc nào.',
  call: (number, press) => `Gọi ${number}${press ? `, rồi bấm ${press}` : ''}`,
  text: (number, word) => `Nhắn ${word ? `${word} đến` : 'tin đến'} ${number}`,
  chat: 'Trò chuyện trực tuyến',
  emergency: 'Nếu nguy hiểm ngay lúc này, hãy gọi',
  or: 'hoặc',
};
