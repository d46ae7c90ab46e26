import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const ko: TextWords = {
  language: 'ko',
  days: {
    mon: '월요일',
    tue: '화요일',
    wed: '수요일',
    thu: '목요일',
    fri: '금요일',
    sat: '토요일',
    sun: '일요일',
  },
  time: clockFromMinutes,
  closed: '휴진',
  byAppointment: '예약제',
  openAllDay: '24시간 진료',
  span: (from, to) => `${from}~${to}`,
};
