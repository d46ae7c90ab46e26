import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const pl: TextWords = {
  language: 'pl',
  days: {
    mon: 'poniedziałek',
    tue: 'wtorek',
    wed: 'środa',
    thu: 'czwartek',
    fri: 'piątek',
    sat: 'sobota',
    sun: 'niedziela',
  },
  time: clockFromMinutes,
  closed: 'nieczynne',
  byAppointment: 'po wcześniejszym umówieniu',
  openAllDay: 'całą dobę',
  span: (from, to) => `${from}–${to}`,
};
