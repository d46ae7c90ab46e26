import type { WeekWords } from './week-words.js';

export const en: WeekWords = {
  caption: 'Opening hours',
  comingDays: 'Coming days',
  mayDiffer: 'Hours may differ',
  span: (from, to) => `${from} – ${to}`,
};
