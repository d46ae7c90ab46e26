import type { HoursJSON, Span } from '../../src/domain/hours/hours.js';

/** The clinic of the stories. */
export const TIME_ZONE = 'America/Detroit';

/** Its hours as its footer has them. */
export const FOOTER = ['Monday - Friday : 8am - 5pm', 'Saturday & Sunday : Open as needed'];

const weekdays = (...spans: Span[]) => ({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans });

const WEEK = { ...weekdays(['08:00', '17:00']), sat: [], sun: [] };

/** A week with a lunch break. */
export const WITH_BREAK: HoursJSON = {
  week: { ...weekdays(['08:00', '12:00'], ['13:00', '17:00']), sat: [], sun: [] },
};

/** Open day and night. */
export const DAY_AND_NIGHT: HoursJSON = {
  week: { ...weekdays(['00:00', '24:00']), sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] },
};

/** An ordinary week that Thanksgiving interrupts. */
export const WITH_HOLIDAY: HoursJSON = { week: WEEK, special: [{ holiday: 'us/thanksgiving', hours: [] }] };

/** An ordinary week, and two weeks away. */
export const WITH_CLOSURE: HoursJSON = {
  week: WEEK,
  closure: { from: '2026-11-23', to: '2026-12-04', label: 'Moving to new rooms' },
};
