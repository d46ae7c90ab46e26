import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

const on = ({ time, day = '' }: When) => day + time;

export const ja: HoursWords = {
  language: 'ja',
  time: minutes => clockFromMinutes(minutes).replace(/^0/, ''),
  open: '診療中',
  closed: '診療時間外',
  byAppointment: '予約制',
  openAllDay: '24時間診療',
  temporarilyClosed: '臨時休診中',
  onBreak: '休憩中',
  closesSoon: 'まもなく終了',
  opensSoon: 'まもなく開始',
  until: when => `${on(when)}まで`,
  opens: when => `${on(when)}から診療`,
  soonAt: when => on(when),
  backAt: when => `${on(when)}に再開`,
  regularHours: when => `通常の診療は${on(when)}から`,
  onDay: (day, words) => `${day}：${words}`,
  tomorrow: '明日',
};
