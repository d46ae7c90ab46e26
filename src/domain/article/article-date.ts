import { dateFromDay, dayFromDate } from '../hours/calendar-date.js';
import type { WallClock } from '../hours/zoned-moment.js';

/** A date and a time with their place on the globe: `2026-11-02T23:30:00-05:00`, `Tue, 03 Nov 2026 04:30:00 GMT`. */
const INSTANT = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$|^(?:[a-z]{3,9},? )?\d{1,2} [a-z]{3,9} \d{4} \d/i;

/**
 * The calendar date that a source writes, `YYYY-MM-DD`: an instant is a date on the clinic's wall, where its clock is
 * known; what is written without a zone is a date as it stands. `undefined` when it is none.
 *
 * @example dateFrom('2026-11-03T04:30:00Z', wallClock('America/Detroit')) //=> '2026-11-02'
 * @example dateFrom('2026-11-02T23:30:00') //=> '2026-11-02'
 */
export function dateFrom(written: string | undefined, clock?: WallClock): string | undefined {
  const text = written?.trim() ?? '';
  const asWritten = text.slice(0, 10);
  if (INSTANT.test(text) && (clock || !/^\d{4}-/.test(text))) {
    const time = Date.parse(text);
    if (Number.isNaN(time)) return undefined;
    return clock ? dateFromDay(clock.dayAt(time)) : new Date(time).toISOString().slice(0, 10);
  }
  return /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(text) && dayFromDate(asWritten) !== undefined
    ? asWritten
    : undefined;
}
