import type { Span } from '../../src/domain/hours/hours.js';
import type { Weekday } from '../../src/domain/hours/weekday.js';

/** A clinic of the group, and what the test knows of it without the code under test. */
export interface GroupPlace {
  location: string;
  timeZone: string;
  /** What its page says. */
  hours: Record<string, unknown>;
  week: Partial<Record<Weekday, Span[]>>;
}

const place = (location: string, timeZone: string, week: GroupPlace['week']): GroupPlace => ({
  location,
  timeZone,
  week,
  hours: { week },
});

/** Each is open when the clocks change, so that a night an hour longer or shorter is seen. */
const NIGHT: Span[] = [
  ['01:00', '04:00'],
  ['10:00', '14:00'],
];
const weekdays = (spans: Span[]) => ({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans });

/** Three clinics: one with the summer time of America, one with none, one with Europe's. */
export const GROUP: readonly GroupPlace[] = [
  place('detroit', 'America/Detroit', {
    ...weekdays([['08:00', '17:00']]),
    sat: [['09:00', '13:00']],
    sun: NIGHT,
  }),
  place('phoenix', 'America/Phoenix', {
    ...weekdays([['07:00', '19:00']]),
    sat: [['07:00', '12:00']],
    sun: NIGHT,
  }),
  place('berlin', 'Europe/Berlin', {
    ...weekdays([
      ['08:00', '12:00'],
      ['13:00', '18:00'],
    ]),
    sat: [['22:00', '24:00']],
    sun: NIGHT,
  }),
];

/** The group's profile. */
export const GROUP_PROFILE = {
  name: 'Orchard Row Group',
  phone: '+1 734 555 0123',
  locations: Object.fromEntries(
    GROUP.map(({ location, timeZone, hours }) => [location, { name: location, timeZone, hours }]),
  ),
};

const HOUR = 3_600_000;
/** The Saturdays of the weekends in which the clocks change, in America and in Europe. */
const SATURDAYS = ['2026-03-07', '2026-03-28', '2026-10-24', '2026-10-31'];

/** Every hour of those weekends, from Saturday's beginning in Berlin to Sunday's end in Phoenix. */
export const HOURS_OF_WEEKENDS: readonly Date[] = SATURDAYS.flatMap(date => {
  const start = Date.parse(`${date}T00:00Z`) - 2 * HOUR;
  return [...Array(58).keys()].map(hour => new Date(start + hour * HOUR));
});

/** Whether a place is open, as a person with a calendar and a clock of that place would say. */
export function isOpenByTheClock({ timeZone, week }: GroupPlace, at: Date): boolean {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const time = `${parts['hour']}:${parts['minute']}`;
  const spans = week[parts['weekday']!.toLowerCase() as Weekday] ?? [];
  return spans.some(([opens, closes]) => opens <= time && time < closes);
}
