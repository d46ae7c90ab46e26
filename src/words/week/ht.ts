import type { WeekWords } from './week-words.js';

export const ht: WeekWords = {
  days: {
    mon: 'lendi',
    tue: 'madi',
    wed: 'mèkredi',
    thu: 'jedi',
    fri: 'vandredi',
    sat: 'samdi',
    sun: 'dimanch',
  },
  caption: 'Lè nou louvri',
  comingDays: 'Jou k ap vini yo',
  mayDiffer: 'Orè a ka chanje',
  span: (from, to) => `${from} – ${to}`,
};
