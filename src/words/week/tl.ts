import type { WeekWords } from './week-words.js';

export const tl: WeekWords = {
  days: {
    mon: 'Lunes',
    tue: 'Martes',
    wed: 'Miyerkules',
    thu: 'Huwebes',
    fri: 'Biyernes',
    sat: 'Sabado',
    sun: 'Linggo',
  },
  caption: 'Oras ng serbisyo',
  comingDays: 'Mga darating na araw',
  mayDiffer: 'Maaaring magbago ang oras',
  span: (from, to) => `${from} – ${to}`,
};
