import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

const on = ({ time, day = '' }: When) => day + time;

/** Chinese in simplified characters. */
export const zh: HoursWords = {
  language: 'zh',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: '开放中',
  closed: '已关闭',
  byAppointment: '需提前预约',
  openAllDay: '24小时开放',
  temporarilyClosed: '暂停开放',
  onBreak: '休息中',
  closesSoon: '即将关闭',
  opensSoon: '即将开放',
  until: when => `至${on(when)}`,
  opens: when => `${on(when)}开放`,
  soonAt: when => on(when),
  backAt: when => `${on(when)}恢复开放`,
  regularHours: when => `${on(when)}起正常开放`,
  onDay: (day, words) => `${day}：${words}`,
  tomorrow: '明天',
};
