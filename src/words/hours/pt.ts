import type { HoursWords, When } from './hours-words.js';

/** One o'clock is singular: "à 1h", "às 13h". */
const at = (time: string) => `${/^1h/.test(time) ? 'à' : 'às'} ${time}`;

/** "às 8h", "amanhã às 8h", "segunda-feira às 8h", "em 7 de dezembro às 8h". */
const on = ({ time, day }: When) => (day ? `${day.replace(/^(?=\d)/, 'em ')} ${at(time)}` : at(time));

export const pt: HoursWords = {
  language: 'pt',
  time(minutes) {
    const minute = minutes % 60;
    return `${Math.floor(minutes / 60)}h${minute ? String(minute).padStart(2, '0') : ''}`;
  },
  open: 'Aberto',
  closed: 'Fechado',
  byAppointment: 'Com hora marcada',
  openAllDay: 'Aberto 24 horas',
  temporarilyClosed: 'Temporariamente fechado',
  onBreak: 'Em intervalo',
  closesSoon: 'Fecha em breve',
  opensSoon: 'Abre em breve',
  until: when => `até ${on(when)}`,
  opens: when => `abre ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `reabre ${on(when)}`,
  regularHours: when => `horário normal ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'amanhã',
};
