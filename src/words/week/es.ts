import type { WeekWords } from './week-words.js';

export const es: WeekWords = {
  days: {
    mon: 'lunes',
    tue: 'martes',
    wed: 'miércoles',
    thu: 'jueves',
    fri: 'viernes',
    sat: 'sábado',
    sun: 'domingo',
  },
  caption: 'Horario',
  comingDays: 'Próximos días',
  mayDiffer: 'El horario puede variar',
  span: (from, to) => `${from} – ${to}`,
};
