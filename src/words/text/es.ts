import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import { es as week } from '../week/es.js';
import type { TextWords } from './text-words.js';

export const es: TextWords = {
  language: 'es',
  days: week.days,
  time: clockFromMinutes,
  closed: 'cerrado',
  byAppointment: 'con cita previa',
  openAllDay: 'abierto las 24 horas',
  span: (from, to) => `${from} a ${to}`,
  times: (opens, closes) => `${opens}–${closes}`,
};
