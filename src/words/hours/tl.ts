import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'bukas';

/** "ng 8:00 AM", "bukas ng 8:00 AM", "sa Lunes ng 8:00 AM". */
function on({ time, day }: When): string {
  if (!day) return `ng ${time}`;
  return `${day === TOMORROW ? day : `sa ${day}`} ng ${time}`;
}

export const tl: HoursWords = {
  language: 'fil',
  time(minutes) {
    const hour = Math.floor(minutes / 60) % 24;
    return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  open: 'Bukas',
  closed: 'Sarado',
  byAppointment: 'Kailangan ng appointment',
  openAllDay: 'Bukas nang 24 oras',
  temporarilyClosed: 'Pansamantalang sarado',
  onBreak: 'Nakapahinga',
  closesSoon: 'Malapit nang magsara',
  opensSoon: 'Malapit nang magbukas',
  until: ({ time, day }) => `hanggang ${day ? `${day} ng ` : ''}${time}`,
  opens: when => `magbubukas ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `magbubukas muli ${on(when)}`,
  regularHours: when => `karaniwang oras ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
