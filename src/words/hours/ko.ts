import type { HoursWords, When } from './hours-words.js';

const on = ({ time, day }: When) => (day ? `${day} ${time}` : time);

export const ko: HoursWords = {
  language: 'ko',
  time(minutes) {
    if (minutes === 720) return '낮 12시';
    if (minutes % 1440 === 0) return '밤 12시';
    const hour = Math.floor(minutes / 60);
    const minute = minutes % 60 ? ` ${minutes % 60}분` : '';
    return `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}시${minute}`;
  },
  open: '진료 중',
  closed: '진료 종료',
  byAppointment: '예약제',
  openAllDay: '24시간 진료',
  temporarilyClosed: '임시 휴진',
  onBreak: '휴게 시간',
  closesSoon: '곧 진료 종료',
  opensSoon: '곧 진료 시작',
  until: when => `${on(when)}까지`,
  opens: when => `${on(when)}에 진료 시작`,
  soonAt: when => on(when),
  backAt: when => `${on(when)}에 진료 재개`,
  regularHours: when => `정규 진료는 ${on(when)}부터`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: '내일',
};
