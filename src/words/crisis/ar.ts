import type { CrisisWords } from './crisis-words.js';

export const ar: CrisisWords = {
  lead: 'إذا كنت تمر بأزمة، فتحدث مع شخص ما الآن، في أي وقت.',
  call: (number, press) => `اتصل على \u2066${number}\u2069${press ? `، ثم اضغط ${press}` : ''}`,
  text: (number, word) => `أرسل ${word ? `\u2066${word}\u2069 في ` : ''}رسالة نصية إلى \u2066${number}\u2069`,
  chat: 'دردشة عبر الإنترنت',
  emergency: 'في حالة الخطر المباشر، اتصل على',
  or: 'أو',
};
