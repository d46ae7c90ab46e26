import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'mañana';

/** Spanish-speaking regions that tell the time in 12 hours. */
const TWELVE = /-(?:US|PR|MX|CO|DO|GT|HN|NI|PA|SV|VE|419)\b/i;

/** One o'clock is singular: "la 1:00", "las 13:00". */
const article = (time: string) => `${time.startsWith('1:') ? 'la' : 'las'} ${time}`;

function on({ time, day }: When): string {
  const clock = `a ${article(time)}`;
  if (!day) return clock;
  return `${day === TOMORROW ? '' : 'el '}${day} ${clock}`;
}

export const es: HoursWords = {
  language: 'es',
  time(minutes, locale) {
    const hour = Math.floor(minutes / 60) % 24;
    const minute = String(minutes % 60).padStart(2, '0');
    if (!TWELVE.test(locale)) return `${minutes === 1440 ? 24 : hour}:${minute}`;
    return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
  },
  open: 'Abierto',
  closed: 'Cerrado',
  byAppointment: 'Con cita previa',
  openAllDay: 'Abierto las 24 horas',
  temporarilyClosed: 'Cerrado temporalmente',
  onBreak: 'En pausa',
  closesSoon: 'Cierra pronto',
  opensSoon: 'Abre pronto',
  until: ({ time, day }) => `hasta ${day ? on({ time, day }) : article(time)}`,
  opens: when => `abre ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `vuelve ${on(when)}`,
  regularHours: when => `horario habitual ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
