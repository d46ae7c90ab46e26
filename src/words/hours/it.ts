import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

/** One o'clock is singular: "all’1:00", "alle 13:00". */
const at = (time: string) => (time.startsWith('1:') ? `all’${time}` : `alle ${time}`);

/** "alle 8:00", "lunedì alle 8:00", "il 7 dicembre alle 8:00"; before 8 and 11 the article loses its vowel. */
function on({ time, day }: When): string {
  if (!day) return at(time);
  return `${day.replace(/^(?=\d)/, /^(?:8|11)\b/.test(day) ? 'l’' : 'il ')} ${at(time)}`;
}

export const it: HoursWords = {
  language: 'it',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: 'Aperto',
  closed: 'Chiuso',
  byAppointment: 'Su appuntamento',
  openAllDay: 'Aperto 24 ore su 24',
  temporarilyClosed: 'Temporaneamente chiuso',
  onBreak: 'In pausa',
  closesSoon: 'Chiude a breve',
  opensSoon: 'Apre a breve',
  until: ({ time, day }) => `fino ${day ? `a ${day} ` : ''}${at(time)}`,
  opens: when => `apre ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `riapre ${on(when)}`,
  regularHours: when => `orario normale ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'domani',
};
