import { dateFromDay, dayFromDate } from '../calendar-date.js';
import type { SpecialDay } from '../hours.js';

const shifted = (date: string, days: number): string => dateFromDay(dayFromDate(date)! + days);

/** Leaves of dated special days what lies before and after the dates of another: both, one or none. */
export function withoutDates({ from: first = '', to: last = first }: SpecialDay) {
  return (day: SpecialDay): SpecialDay[] => {
    const { from = '', to = from } = day;
    if (to < first || last < from) return [day];
    return [
      ...(from < first ? [{ ...day, from, to: shifted(first, -1) }] : []),
      ...(last < to ? [{ ...day, from: shifted(last, 1), to }] : []),
    ];
  };
}
