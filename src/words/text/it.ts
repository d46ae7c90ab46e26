import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const it: TextWords = {
  language: 'it',
  days: {
    mon: 'lunedì',
    tue: 'martedì',
    wed: 'mercoledì',
    thu: 'giovedì',
    fri: 'venerdì',
    sat: 'sabato',
    sun: 'domenica',
  },
  time: clockFromMinutes,
  closed: 'chiuso',
  byAppointment: 'su appuntamento',
  openAllDay: 'aperto 24 ore su 24',
  span: (from, to) => `${from} – ${to}`,
  times: (opens, closes) => `${opens}–${closes}`,
};
