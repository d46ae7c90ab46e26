import type { HoursWords, When } from './hours-words.js';

/** With the digits that the numbers beside them are written in. */
const LANGUAGE = 'ar-u-nu-latn';

const TOMORROW = 'غدًا';

/** When it is, without "at": "غدًا", "يوم الاثنين", "في 7 ديسمبر". */
function dayOf(day: string): string {
  if (day === TOMORROW) return day;
  return /\d/.test(day) ? `في ${day}` : `يوم ${day}`;
}

const on = ({ time, day }: When) => `${day ? `${dayOf(day)} ` : ''}الساعة ${time}`;

export const ar: HoursWords = {
  language: LANGUAGE,
  time(minutes) {
    const hour = Math.floor(minutes / 60) % 24;
    return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')}\u00a0${hour < 12 ? 'ص' : 'م'}`;
  },
  open: 'مفتوح',
  closed: 'مغلق',
  byAppointment: 'بموعد مسبق',
  openAllDay: 'مفتوح 24 ساعة',
  temporarilyClosed: 'مغلق مؤقتًا',
  onBreak: 'في استراحة',
  closesSoon: 'يغلق قريبًا',
  opensSoon: 'يفتح قريبًا',
  until: when => `حتى ${on(when)}`,
  opens: when => `يفتح ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `يعود العمل ${on(when)}`,
  regularHours: when => `المواعيد المعتادة ${on(when)}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: TOMORROW,
};
