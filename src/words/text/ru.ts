import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const ru: TextWords = {
  language: 'ru',
  days: {
    mon: 'понедельник',
    tue: 'вторник',
    wed: 'среда',
    thu: 'четверг',
    fri: 'пятница',
    sat: 'суббота',
    sun: 'воскресенье',
  },
  time: clockFromMinutes,
  closed: 'выходной',
  byAppointment: 'по записи',
  openAllDay: 'круглосуточно',
  span: (from, to) => `${from} — ${to}`,
  times: (opens, closes) => `${opens}–${closes}`,
};
