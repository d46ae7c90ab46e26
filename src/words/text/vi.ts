import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const vi: TextWords = {
  language: 'vi',
  days: {
    mon: 'Thứ Hai',
    tue: 'Thứ Ba',
    wed: 'Thứ Tư',
    thu: 'Thứ Năm',
    fri: 'Thứ Sáu',
    sat: 'Thứ Bảy',
    sun: 'Chủ Nhật',
  },
  time: clockFromMinutes,
  closed: 'nghỉ',
  byAppointment: 'theo lịch hẹn',
  openAllDay: 'mở cửa 24 giờ',
  span: (from, to) => `${from} – ${to}`,
};
