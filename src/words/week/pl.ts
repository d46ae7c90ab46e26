import type { WeekWords } from './week-words.js';

export const pl: WeekWords = {
  days: {
    mon: 'poniedziałek',
    tue: 'wtorek',
    wed: 'środa',
    thu: 'czwartek',
    fri: 'piątek',
    sat: 'sobota',
    sun: 'niedziela',
  },
  caption: 'Godziny otwarcia',
  comingDays: 'Najbliższe dni',
  mayDiffer: 'Godziny mogą się zmienić',
  span: (from, to) => `${from} – ${to}`,
};
