import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { TextWords } from './text-words.js';

/** Chinese, in simplified characters. */
export const zh: TextWords = {
  language: 'zh',
  days: {
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
    sat: '周六',
    sun: '周日',
  },
  time: clockFromMinutes,
  closed: '休诊',
  byAppointment: '需提前预约',
  openAllDay: '24小时开放',
  span: (from, to) => `${from}至${to}`,
  times: (opens, closes) => `${opens}–${closes}`,
  colon: '：',
  comma: '、',
};
