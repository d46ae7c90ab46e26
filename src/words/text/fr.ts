import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const fr: TextWords = {
  language: 'fr',
  days: {
    mon: 'lundi',
    tue: 'mardi',
    wed: 'mercredi',
    thu: 'jeudi',
    fri: 'vendredi',
    sat: 'samedi',
    sun: 'dimanche',
  },
  time: minutes => clockFromMinutes(minutes % 1440).replace(':', 'h'),
  closed: 'fermé',
  byAppointment: 'sur rendez-vous',
  openAllDay: 'ouvert 24\u00a0h/24',
  span: (from, to) => `du ${from} au ${to}`,
  times: (opens, closes) => `${opens} – ${closes}`,
  colon: '\u00a0: ',
};
