import type { HoursWords, When } from './hours-words.js';

/** English regions that tell the time in 24 hours. */
const TWENTY_FOUR = /-(?:GB|IE|ZA)\b/i;

const on = ({ time, day }: When, before = 'at ') => (day ? `${day} at ${time}` : before + time);

export const en: HoursWords = {
  language: 'en',
  time(minutes, locale) {
    // "12 PM" and "12 AM" are read either way; these two words are not.
    if (minutes === 720) return 'noon';
    if (minutes % 1440 === 0) return 'midnight';
    const hour = Math.floor(minutes / 60);
    const minute = String(minutes % 60).padStart(2, '0');
    if (TWENTY_FOUR.test(locale)) return `${hour}:${minute}`;
    return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  open: 'Open',
  closed: 'Closed',
  byAppointment: 'By appointment',
  openAllDay: 'Open 24 hours',
  temporarilyClosed: 'Temporarily closed',
  onBreak: 'On a break',
  closesSoon: 'Closes soon',
  opensSoon: 'Opens soon',
  until: when => `until ${on(when, '')}`,
  opens: when => `opens ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `back ${on(when)}`,
  regularHours: when => `regular hours ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'tomorrow',
};
