import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const ar: TextWords = {
  language: 'ar',
  days: {
    mon: 'الاثنين',
    tue: 'الثلاثاء',
    wed: 'الأربعاء',
    thu: 'الخميس',
    fri: 'الجمعة',
    sat: 'السبت',
    sun: 'الأحد',
  },
  time: clockFromMinutes,
  closed: 'مغلق',
  byAppointment: 'بموعد مسبق',
  openAllDay: '24 ساعة',
  span: (from, to) => `من ${from} إلى ${to}`,
  comma: '، ',
};
