import { twoDigits } from '../clock-time.js';

/** Dates in figures: year first, day or month first, and the East Asian form. */
export const DATE_IN_FIGURES =
  /(?:(\d{4})[-./年])?(\d{1,2})[-/月월]\s?(\d{1,2})(?:[日일]|\/(\d{4}))?(?!\d|:\d)/uy;

/** "24.12.", "1.1.2027"; "8.10." is ten past eight. */
export const DATE_WITH_DOTS = /(\d{1,2})\.(\d{1,2})\.(\d{4}(?!\d))?(?!\d)/y;

/** `MM-DD` or `YYYY-MM-DD`; a date that may be read day first or month first keeps a question mark. */
export function dateFrom([text, year, first, second, yearAfter]: RegExpExecArray): string {
  let [month, day] = [Number(first), Number(second)];
  const slashed = /^\d+\//.test(text);
  if (slashed && month > 12) [month, day] = [day, month];
  if ((!year && /-/.test(text)) || !month || month > 12 || !day || day > 31) return '';
  return dated(year ?? yearAfter, month, day) + (slashed && month !== day && day < 13 ? '?' : '');
}

/** What a date says of how dates are written: 1 the month first, 2 the day first, 0 nothing. */
export function dateOrder([, , first, second]: RegExpExecArray): number {
  return Number(first) > 12 ? 2 : Number(second) > 12 ? 1 : 0;
}

/** `MM-DD` or `YYYY-MM-DD`; nothing when it is rather a time. */
export function dottedDate([, first, second = '', year]: RegExpExecArray): string {
  const [day, month] = [Number(first), Number(second)];
  const isTime = !year && day < 24 && second.length === 2 && month % 5 === 0;
  return day && day < 32 && month && month < 13 && !isTime ? dated(year, month, day) : '';
}

/** A date as text. */
export function dated(year: number | string | undefined, month: number, day: number): string {
  return `${year ? `${year}-` : ''}${twoDigits(month)}-${twoDigits(day)}`;
}

/** A date that may be read two ways, as the one beside it is written. */
export function writtenAs(date: string, order: number): string {
  if (!order || !date.endsWith('?')) return date;
  const [, year = '', month = '', day = ''] = /^(\d{4}-)?(\d\d)-(\d\d)/.exec(date)!;
  return year + (order === 1 ? `${month}-${day}` : `${day}-${month}`);
}
