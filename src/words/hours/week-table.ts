import { minutesFromClock } from '../../domain/hours/clock-time.js';
import type { DayHours, Hours, Span } from '../../domain/hours/hours.js';
import { WEEKDAYS, type Weekday } from '../../domain/hours/weekday.js';
import type { HoursWords } from './hours-words.js';

/** One day of the table: its name, and what holds on it, a line each. */
export interface WeekRow {
  day: Weekday;
  name: string;
  lines: string[];
}

/** The ordinary week, day by day; a day nothing is known about has no row. */
export function weekTable(hours: Hours, words: HoursWords, locale: string): WeekRow[] {
  const spanText = (span: Span): string => {
    const [opens, closes] = span.map(time => words.time(minutesFromClock(time) ?? 0, locale)) as [
      string,
      string,
    ];
    return span[0] === span[1] || span.join() === '00:00,24:00'
      ? words.openAllDay
      : words.span(opens, closes);
  };
  const lines = (day: Weekday, held: DayHours): string[] => {
    if (held === 'by-appointment') {
      return [hours.notes?.[day] ?? words.byAppointment, ...(hours.requestHours?.[day] ?? []).map(spanText)];
    }
    return held.length ? held.map(spanText) : [hours.notes?.[day] ?? words.closed];
  };
  return WEEKDAYS.flatMap(day => {
    const held = hours.week[day];
    return held ? [{ day, name: words.days[day], lines: lines(day, held) }] : [];
  });
}
