import type { WeekWords } from './week-words.js';

export const ru: WeekWords = {
  days: {
    mon: 'понедельник',
    tue: 'вторник',
    wed: 'среда',
    thu: 'четверг',
    fri: 'пятница',
    sat: 'суббота',
    sun: 'воскресенье',
  },
  caption: 'Часы работы',
  comingDays: 'Ближайшие дни',
  mayDiffer: 'Часы могут измениться',
  span: (from, to) => `${from} – ${to}`,
};
