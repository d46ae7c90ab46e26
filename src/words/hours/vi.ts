import { clockFromMinutes } from '../../domain/hours/clock-time.js';
import type { HoursWords, When } from './hours-words.js';

/** Vietnamese is written in the United States with the time of day in words. */
const TWELVE = /-US\b/i;

function partOfDay(hour: number): string {
  if (hour < 11) return hour < 1 ? 'đêm' : 'sáng';
  if (hour < 13) return 'trưa';
  if (hour < 18) return 'chiều';
  return hour < 22 ? 'tối' : 'đêm';
}

/** "lúc 8:00", "lúc 8:00 ngày mai", "lúc 8:00 Thứ Hai", "lúc 8:00 ngày 7 tháng 12". */
const on = ({ time, day }: When) => `lúc ${time}${day ? ` ${day.replace(/^(?=\d)/, 'ngày ')}` : ''}`;

export const vi: HoursWords = {
  language: 'vi',
  time(minutes, locale) {
    const time = clockFromMinutes(minutes).replace(/^0/, '');
    if (!TWELVE.test(locale)) return time;
    const hour = Math.floor(minutes / 60) % 24;
    return `${hour % 12 || 12}${time.slice(time.indexOf(':'))} ${partOfDay(hour)}`;
  },
  open: 'Đang mở cửa',
  closed: 'Đã đóng cửa',
  byAppointment: 'Theo lịch hẹn',
  openAllDay: 'Mở cửa 24 giờ',
  temporarilyClosed: 'Tạm thời đóng cửa',
  onBreak: 'Đang nghỉ giữa giờ',
  closesSoon: 'Sắp đóng cửa',
  opensSoon: 'Sắp mở cửa',
  until: when => on(when).replace('lúc', 'đến'),
  opens: when => `mở cửa ${on(when)}`,
  soonAt: when => on(when),
  backAt: when => `mở cửa lại ${on(when)}`,
  regularHours: when => `giờ làm việc bình thường từ ${on(when).replace('lúc ', '')}`,
  onDay: (day, words) => `${day}: ${words}`,
  tomorrow: 'ngày mai',
};
