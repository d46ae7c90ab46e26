import type { HoursWords, When } from './hours-words.js';

// No engine is sure to know this language: its days and months stand here.
const DAYS = 'dimanch lendi madi mèkredi jedi vandredi samdi'.split(' ');
const MONTHS = 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' ');

/** "a 8:00 AM", "demen a 8:00 AM", "lendi a 8:00 AM", "7 desanm a 8:00 AM". */
const on = ({ time, day }: When) => (day ? `${day} a ${time}` : `a ${time}`);

export const ht: HoursWords = {
  language: 'ht',
  time(minutes) {
    const hour = Math.floor(minutes / 60) % 24;
    return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  day: (date, weekday) =>
    weekday ? DAYS[date.getUTCDay()]! : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`,
  open: 'Louvri',
  closed: 'Fèmen',
  byAppointment: 'Sou randevou',
  openAllDay: 'Louvri 24 sou 24',
  temporarilyClosed: 'Fèmen pou yon ti tan',
  onBreak: 'Nan poz',
  closesSoon: 'Pral fèmen talè',
  opensSoon: 'Pral louvri talè',
  until: ({ time, day }) => `jiska ${day ? `${day} ` : ''}${time}`,
  opens: when => `ap louvri ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `ap relouvri ${on(when)}`,
  regularHours: when => `orè nòmal ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'demen',
};
