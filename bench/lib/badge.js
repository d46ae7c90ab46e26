import { textChecksum } from '../../dist/modules/domain/text-checksum.js';

/** A week as most clinics have it. */
export const WEEKDAYS = {
  timeZone: 'America/Detroit',
  week: {
    ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, [['08:00', '17:00']]])),
    sat: [],
    sun: [],
  },
};
const TEXT = 'Monday - Friday : 8am - 5pm';

/** A badge's placeholder as the snippet builder writes it: hours, and the text for which they were settled. */
export const badge = hours =>
  `<div data-clinic="office-hours" data-hours='${JSON.stringify(hours)}' data-hours-for="${textChecksum(TEXT)}">${TEXT}</div>`;

/** The same badge as an element of its own, for pages that use tags. */
export const elementBadge = hours =>
  badge(hours)
    .replace('<div data-clinic="office-hours"', '<clinic-office-hours')
    .replaceAll('data-', '')
    .replace('</div>', '</clinic-office-hours>');
