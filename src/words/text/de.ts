import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const de: TextWords = {
  language: 'de',
  days: {
    mon: 'Montag',
    tue: 'Dienstag',
    wed: 'Mittwoch',
    thu: 'Donnerstag',
    fri: 'Freitag',
    sat: 'Samstag',
    sun: 'Sonntag',
  },
  time: clockFromMinutes,
  closed: 'geschlossen',
  byAppointment: 'nach Vereinbarung',
  openAllDay: '24 Stunden geöffnet',
  span: (from, to) => `${from} – ${to}`,
  times: (opens, closes) => `${opens}–${closes}\u00a0Uhr`,
};
