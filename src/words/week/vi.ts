import type { WeekWords } from './week-words.js';

export const vi: WeekWords = {
  days: {
    mon: 'Thứ Hai',
    tue: 'Thứ Ba',
    wed: 'Thứ Tư',
    thu: 'Thứ Năm',
    fri: 'Thứ Sáu',
    sat: 'Thứ Bảy',
    sun: 'Chủ Nhật',
  },
  caption: 'Giờ mở cửa',
  comingDays: 'Những ngày tới',
  mayDiffer: 'Giờ có thể thay đổi',
  span: (from, to) => `${from} – ${to}`,
};
