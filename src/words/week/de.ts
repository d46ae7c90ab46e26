import type { WeekWords } from './week-words.js';

export const de: WeekWords = {
  days: {
    mon: 'Montag',
    tue: 'Dienstag',
    wed: 'Mittwoch',
    thu: 'Donnerstag',
    fri: 'Freitag',
    sat: 'Samstag',
    sun: 'Sonntag',
  },
  caption: 'Öffnungszeiten',
  comingDays: 'Nächste Tage',
  mayDiffer: 'Zeiten können abweichen',
  span: (from, to) => `${from} – ${to}`,
};
