import type { WeekWords } from './week-words.js';

export const ko: WeekWords = {
  days: {
    mon: '월요일',
    tue: '화요일',
    wed: '수요일',
    thu: '목요일',
    fri: '금요일',
    sat: '토요일',
    sun: '일요일',
  },
  caption: '진료 시간',
  comingDays: '다가오는 일정',
  mayDiffer: '시간이 달라질 수 있습니다',
  span: (from, to) => `${from} ~ ${to}`,
};
