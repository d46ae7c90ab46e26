import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

/** "8.00 uur"; the zone, where one is said, comes after it. */
const clock = (time: string) => time.replace(/^[\d.]+/, '$&\u00a0uur');

/** "om 8.00 uur", "maandag om 8.00 uur", "op 7 december om 8.00 uur". */
function on({ time, day }: When): string {
  const at = `om ${clock(time)}`;
  return day ? `${day.replace(/^(?=\d)/, 'op ')} ${at}` : at;
}

export const nl: HoursWords = {
  language: 'nl',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, '').replace(':', '.'),
  open: 'Open',
  closed: 'Gesloten',
  byAppointment: 'Op afspraak',
  openAllDay: '24 uur per dag open',
  temporarilyClosed: 'Tijdelijk gesloten',
  onBreak: 'Pauze',
  closesSoon: 'Sluit zo',
  opensSoon: 'Gaat zo open',
  until: ({ time, day }) => `tot ${day ? `${day} ` : ''}${clock(time)}`,
  opens: when => `opent ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `weer open ${on(when)}`,
  regularHours: when => `gewone openingstijden ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'morgen',
};
