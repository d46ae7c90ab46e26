import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const pt: TextWords = {
  language: 'pt',
  days: {
    mon: 'segunda-feira',
    tue: 'terça-feira',
    wed: 'quarta-feira',
    thu: 'quinta-feira',
    fri: 'sexta-feira',
    sat: 'sábado',
    sun: 'domingo',
  },
  time: minutes => clockFromMinutes(minutes % 1440).replace(/:(00)?/, 'h'),
  closed: 'fechado',
  byAppointment: 'com hora marcada',
  openAllDay: 'aberto 24 horas',
  // "Segunda a sexta"
  span: (from, to) => `${from} a ${to}`.replace(/-feira/g, ''),
  times: (opens, closes) => `${opens} às ${closes}`,
};
