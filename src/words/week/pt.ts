import type { WeekWords } from './week-words.js';

export const pt: WeekWords = {
  days: {
    mon: 'segunda-feira',
    tue: 'terça-feira',
    wed: 'quarta-feira',
    thu: 'quinta-feira',
    fri: 'sexta-feira',
    sat: 'sábado',
    sun: 'domingo',
  },
  caption: 'Horário de funcionamento',
  comingDays: 'Próximos dias',
  mayDiffer: 'O horário pode mudar',
  span: (from, to) => `${from} – ${to}`,
};
