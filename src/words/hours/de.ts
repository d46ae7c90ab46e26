import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'morgen';

/** "8 Uhr", "17:30 Uhr"; the zone, where one is said, comes after it. */
const clock = (time: string) => time.replace(/^\d+:\d+/, at => `${at.replace(':00', '')}\u00a0Uhr`);

/** "um 8 Uhr", "morgen um 8 Uhr", "am Montag um 8 Uhr", "am 7. Dezember um 8 Uhr". */
function on({ time, day }: When): string {
  const at = `um ${clock(time)}`;
  if (!day) return at;
  return day === TOMORROW ? `${day} ${at}` : `am ${day} ${at}`;
}

export const de: HoursWords = {
  language: 'de',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: 'Geöffnet',
  closed: 'Geschlossen',
  byAppointment: 'Nach Vereinbarung',
  openAllDay: 'Rund um die Uhr geöffnet',
  temporarilyClosed: 'Vorübergehend geschlossen',
  onBreak: 'Pause',
  closesSoon: 'Schließt bald',
  opensSoon: 'Öffnet bald',
  until: ({ time, day }) => `bis ${day ? `${day}, ` : ''}${clock(time)}`,
  opens: when => `öffnet ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `öffnet wieder ${on(when)}`,
  regularHours: when => `regulär geöffnet ${on(when).replace(/um/, 'ab')}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
