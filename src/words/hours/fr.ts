import type { HoursWords, When } from './hours-words.js';

const TOMORROW = 'demain';

/** "à 8 h", "lundi à 8 h", "le 7 décembre à 8 h"; the first of a month is an ordinal. */
function on({ time, day }: When): string {
  if (!day) return `à ${time}`;
  return `${/\d/.test(day) ? `le ${day.replace(/^1\b/, '1er')}` : day} à ${time}`;
}

export const fr: HoursWords = {
  language: 'fr',
  time(minutes) {
    const minute = minutes % 60;
    return `${Math.floor(minutes / 60)}\u00a0h${minute ? `\u00a0${String(minute).padStart(2, '0')}` : ''}`;
  },
  open: 'Ouvert',
  closed: 'Fermé',
  byAppointment: 'Sur rendez-vous',
  openAllDay: 'Ouvert 24\u00a0h/24',
  temporarilyClosed: 'Fermé temporairement',
  onBreak: 'Pause',
  closesSoon: 'Ferme bientôt',
  opensSoon: 'Ouvre bientôt',
  until: when => `jusqu’${on(when).replace(/^(?!à)/, 'à ')}`,
  opens: when => `ouvre ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `rouvre ${on(when)}`,
  regularHours: when => `horaires habituels ${on(when)}`,
  onDay: (day, words) => `${day}\u00a0: ${words}`,
  tomorrow: TOMORROW,
};
