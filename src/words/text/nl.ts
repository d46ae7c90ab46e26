import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const nl: TextWords = {
  language: 'nl',
  days: {
    mon: 'maandag',
    tue: 'dinsdag',
    wed: 'woensdag',
    thu: 'donderdag',
    fri: 'vrijdag',
    sat: 'zaterdag',
    sun: 'zondag',
  },
  time: clockFromMinutes,
  closed: 'gesloten',
  byAppointment: 'op afspraak',
  openAllDay: '24 uur per dag geopend',
  span: (from, to) => `${from} t/m ${to}`,
  times: (opens, closes) => `${opens} – ${closes}\u00a0uur`,
};
