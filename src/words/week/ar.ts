import type { WeekWords } from './week-words.js';

export const ar: WeekWords = {
  days: {
    mon: 'الاثنين',
    tue: 'الثلاثاء',
    wed: 'الأربعاء',
    thu: 'الخميس',
    fri: 'الجمعة',
    sat: 'السبت',
    sun: 'الأحد',
  },
  caption: 'ساعات العمل',
  comingDays: 'الأيام القادمة',
  mayDiffer: 'قد تختلف المواعيد',
  span: (from, to) => `من ${from} إلى ${to}`,
};
