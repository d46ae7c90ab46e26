import { isTimeZone } from '../../src/domain/hours/zoned-moment.js';

/** A moment to look at: its name, and the clinic's wall time. `` is now. */
export type Moment = [name: string, now: string];

const DAY = 86_400_000;
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The next date of a weekday, 0 being Sunday. */
function next(weekday: number, from: Date): string {
  const days = (weekday - from.getUTCDay() + 7) % 7 || 7;
  return iso(new Date(from.getTime() + days * DAY));
}

/** The next night in which the clocks change in a zone. */
function changeOfClocks(timeZone: string, from: Date): string | undefined {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const noon = Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate(), 12);
  const now = hour.format(noon);
  for (let day = 1; day < 370; day += 1) {
    if (hour.format(noon + day * DAY) !== now) return iso(new Date(noon + day * DAY));
  }
  return undefined;
}

/** The moments at which hours are most often wrong, seen from a day. */
export function moments(timeZone: string | undefined, from: Date): Moment[] {
  const year = from.getUTCFullYear();
  const christmas = iso(from) > `${year}-12-25` ? year + 1 : year;
  const change = timeZone && isTimeZone(timeZone) ? changeOfClocks(timeZone, from) : undefined;
  return [
    ['Now', ''],
    ['Tuesday, 10 AM', `${next(2, from)}T10:00`],
    ['Half an hour before closing (4:30 PM)', `${next(2, from)}T16:30`],
    ['Tuesday night', `${next(2, from)}T23:00`],
    ['Saturday, 10 AM', `${next(6, from)}T10:00`],
    ['Christmas', `${christmas}-12-25T10:00`],
    ...(change ? [['The night the clocks change', `${change}T01:30`] as Moment] : []),
  ];
}
