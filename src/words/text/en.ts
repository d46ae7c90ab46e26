import { en as hours } from '../hours/en.js';
import { en as week } from '../week/en.js';
import type { TextWords } from './text-words.js';

export const en: TextWords = {
  language: 'en',
  days: week.days,
  time: minutes => hours.time(minutes, 'en-US').toLowerCase(),
  closed: 'closed',
  byAppointment: 'by appointment',
  openAllDay: 'open 24 hours',
  span: (from, to) => `${from} – ${to}`,
};
