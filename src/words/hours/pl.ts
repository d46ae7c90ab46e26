import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'jutro';

/** A weekday in the accusative, with its preposition: "we wtorek", "w środę". */
const inDay = (day: string) => `${day.startsWith('wt') ? 'we' : 'w'} ${day.replace(/a$/, 'ę')}`;

/** "o 8:00", "jutro o 8:00", "w środę o 8:00", "7 grudnia o 8:00". */
function on({ time, day }: When): string {
  if (!day) return `o ${time}`;
  return `${day === TOMORROW || /\d/.test(day) ? day : inDay(day)} o ${time}`;
}

/** The genitive, after "do": "do środy", "do wtorku", "do niedzieli", "do 7 grudnia". */
function ofDay(day: string): string {
  if (/\d/.test(day)) return day;
  return day.replace(/ek$/, 'ku').replace(/la$/, 'li').replace(/a$/, 'y');
}

export const pl: HoursWords = {
  language: 'pl',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: 'Otwarte',
  closed: 'Nieczynne',
  byAppointment: 'Po umówieniu wizyty',
  openAllDay: 'Czynne całą dobę',
  temporarilyClosed: 'Tymczasowo nieczynne',
  onBreak: 'Przerwa',
  closesSoon: 'Wkrótce zamykamy,',
  opensSoon: 'Wkrótce otwieramy,',
  until: ({ time, day }) => `do ${day ? `${ofDay(day)}, ` : ''}${time}`,
  opens: when => `otwieramy ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `ponownie otwieramy ${on(when)}`,
  regularHours: when => `w zwykłych godzinach ${on(when).replace(/(^| )o (?=\d)/, '$1od ')}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
