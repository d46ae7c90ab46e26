import type { HoursWords, When } from './hours-words.js';

const on = ({ time, day = '' }: When) => day + time;

/** Chinese in traditional characters. */
export const zhHant: HoursWords = {
  language: 'zh-Hant',
  time(minutes) {
    if (minutes === 720) return '中午12:00';
    if (minutes === 1440) return '午夜12:00';
    const hour = Math.floor(minutes / 60);
    const half = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上';
    return `${half}${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')}`;
  },
  open: '開放中',
  closed: '已關閉',
  byAppointment: '需事先預約',
  openAllDay: '24小時開放',
  temporarilyClosed: '暫停開放',
  onBreak: '休息中',
  closesSoon: '即將關閉',
  opensSoon: '即將開放',
  until: when => `至${on(when)}`,
  opens: when => `${on(when)}開放`,
  soonAt: when => on(when),
  backAt: when => `${on(when)}恢復開放`,
  regularHours: when => `${on(when)}起正常開放`,
  onDay: (day, words) => `${day}：${words}`,
  tomorrow: '明天',
};
