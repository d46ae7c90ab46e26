import type { EverydayWords } from '../../everyday/everyday-words.js';

/** Korean. */
export const ko: EverydayWords = {
  language: 'ko',
  clock: 24,
  days: ['월요일?', '화요일?', '수요일?', '목요일?', '금요일?', '토요일?', '일요일?'],
  words: {
    weekdays: '평일|주중',
    weekend: '주말',
    daily: '매일|연중 ?무휴|365일|주 ?7일|모든 요일|일주일 내내',
    appointment: '(100% |사전 ?|전화 ?)?예약(제|진료|만|필수|자만| 진료| 필수| 시)?( 가능| 운영)?',
    allDay: '24 ?시간(진료|영업|운영)?|종일',
    closed: '제외|휴진(일)?|휴무(일)?|정기 ?휴(무|진|일)|휴원|쉽니다|쉬는 날|진료 ?없음|휴관',
    noon: '정오|낮 ?12시',
    midnight: '자정|밤 ?12시',
    hour: '시',
    to: '부터|에서',
    and: '및|와|과|그리고|또는',
    filler:
      '야간|진료 ?시간|영업 ?시간|운영 ?시간|업무 ?시간|근무 ?시간|시간|은|는|까지|진료|매주|의원|병원|오픈|외래|안내|에|요일|로|영업',
  },
};
