import type { WeekWords } from './week-words.js';

export const zhHant: WeekWords = {
  days: {
    mon: '週一',
    tue: '週二',
    wed: '週三',
    thu: '週四',
    fri: '週五',
    sat: '週六',
    sun: '週日',
  },
  caption: '開放時間',
  comingDays: '近日安排',
  mayDiffer: '時間可能有變',
  span: (from, to) => `${from}至${to}`,
};
