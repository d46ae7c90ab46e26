import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import { es as hours } from '../hours/es.js';
import type { TextWords } from './text-words.js';

export const es: TextWords = {
  language: 'es',
  days: hours.days,
  time: clockFromMinutes,
  closed: 'cerrado',
  byAppointment: 'con cita previa',
  openAllDay: 'abierto las 24 horas',
  span: (from, to) => `${from} a ${to}`,
  times: (opens, closes) => `${opens}–${closes}`,
};
