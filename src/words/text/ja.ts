import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

export const ja: TextWords = {
  language: 'ja',
  days: {
    mon: '月曜日',
    tue: '火曜日',
    wed: '水曜日',
    thu: '木曜日',
    fri: '金曜日',
    sat: '土曜日',
    sun: '日曜日',
  },
  time: clockFromMinutes,
  closed: '休診',
  byAppointment: '予約制',
  openAllDay: '24時間診療',
  span: (from, to) => `${from}～${to}`,
  colon: '：',
  comma: '、',
};
