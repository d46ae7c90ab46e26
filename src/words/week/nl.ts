import type { WeekWords } from './week-words.js';

export const nl: WeekWords = {
  days: {
    mon: 'maandag',
    tue: 'dinsdag',
    wed: 'woensdag',
    thu: 'donderdag',
    fri: 'vrijdag',
    sat: 'zaterdag',
    sun: 'zondag',
  },
  caption: 'Openingstijden',
  comingDays: 'Komende dagen',
  mayDiffer: 'Tijden kunnen afwijken',
  span: (from, to) => `${from} – ${to}`,
};
