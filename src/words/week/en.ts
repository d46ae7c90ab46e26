import type { WeekWords } from './week-words.js';

export const en: WeekWords = {
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  caption: 'Opening hours',
  comingDays: 'Coming days',
  mayDiffer: 'Hours may differ',
  span: (from, to) => `${from} – ${to}`,
};
