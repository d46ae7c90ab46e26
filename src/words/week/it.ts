import type { WeekWords } from './week-words.js';

export const it: WeekWords = {
  days: {
    mon: 'lunedì',
    tue: 'martedì',
    wed: 'mercoledì',
    thu: 'giovedì',
    fri: 'venerdì',
    sat: 'sabato',
    sun: 'domenica',
  },
  caption: 'Orari di apertura',
  comingDays: 'Prossimi giorni',
  mayDiffer: 'Gli orari possono variare',
  span: (from, to) => `${from} – ${to}`,
};
