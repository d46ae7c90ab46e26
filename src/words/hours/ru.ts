import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'завтра';

/** A weekday in the accusative, with its preposition: "во вторник", "в среду". */
const inDay = (day: string) => `${day.startsWith('вт') ? 'во' : 'в'} ${day.replace(/а$/, 'у')}`;

const when = (day: string) => (day === TOMORROW || /\d/.test(day) ? day : inDay(day));

/** "в 8:00", "завтра в 8:00", "в среду в 8:00", "7 декабря в 8:00". */
const on = ({ time, day }: When) => (day ? `${when(day)} в ${time}` : `в ${time}`);

/** "с 8:00", "в среду с 8:00". */
const from = ({ time, day }: When) => (day ? `${when(day)} с ${time}` : `с ${time}`);

export const ru: HoursWords = {
  language: 'ru',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: 'Открыто',
  closed: 'Закрыто',
  byAppointment: 'По записи',
  openAllDay: 'Открыто круглосуточно',
  temporarilyClosed: 'Временно закрыто',
  onBreak: 'Перерыв',
  closesSoon: 'Скоро закроется:',
  opensSoon: 'Скоро откроется:',
  until: ({ time, day }) => `до ${time}${day ? ` ${when(day)}` : ''}`,
  opens: at => `откроется ${on(at)}`,
  soonAt: at => on(at),
  backAt: at => `откроется снова ${on(at)}`,
  regularHours: at => `в обычные часы ${from(at)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
