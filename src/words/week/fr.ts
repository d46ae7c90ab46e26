import type { WeekWords } from './week-words.js';

export const fr: WeekWords = {
  days: {
    mon: 'lundi',
    tue: 'mardi',
    wed: 'mercredi',
    thu: 'jeudi',
    fri: 'vendredi',
    sat: 'samedi',
    sun: 'dimanche',
  },
  caption: 'Horaires d’ouverture',
  comingDays: 'Prochains jours',
  mayDiffer: 'Les horaires peuvent changer',
  span: (from, to) => `${from} – ${to}`,
};
