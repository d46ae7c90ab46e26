import type { WeekWords } from './week-words.js';

export const es: WeekWords = {
  caption: 'Horario',
  comingDays: 'Próximos días',
  mayDiffer: 'El horario puede variar',
  span: (from, to) => `${from} – ${to}`,
};
