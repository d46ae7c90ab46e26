import type { Answer } from './hours-changes.js';
import type { Weekday } from '../../src/domain/hours/weekday.js';

/** Everything the builder says. */
export const words = {
  steps: { start: 'Your clinic', choose: 'Choose', see: 'See it', take: 'Take it', check: 'Check a snippet' },
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  } satisfies Record<Weekday, string>,
  sets: {
    office: 'Office hours',
    phone: 'Phone hours',
    telehealth: 'Telehealth hours',
    pharmacy: 'Pharmacy hours',
    lab: 'Lab hours',
    'walk-in': 'Walk-in hours',
  } as Record<string, string>,
  answers: {
    'as-read': 'Yes, that is right',
    closed: 'Closed then',
    'by-appointment': 'By appointment',
    'left-out': 'Say nothing',
  } satisfies Record<Answer, string>,
  widgets: {
    'office-hours': ['Office hours', 'Says whether you are open now, beside the hours as you wrote them.'],
    'call-button': ['Call button', 'One tap to call, and whether anybody will answer.'],
    'accessibility-toolbar': ['Accessibility toolbar', 'Visitors set text size, spacing, contrast and more.'],
    'contact-card': ['Contact card', 'Phone, address, hours and e-mail together.'],
    'crisis-line': ['Crisis line', '988 and 911, whatever the hour.'],
    'article-card': ['Article card', 'One article of yours, by its address. The whole card leads there.'],
    'article-list': ['Article list', 'Your newest articles, from your own WordPress or feed.'],
    'scroll-to-top': ['Back to top', 'A button that appears on long pages.'],
  } as Record<string, [title: string, what: string]>,
  leftOut: {
    floats: 'they stand at the window’s edge',
    ofSite: 'they need a page of your own site around them',
  },
  because: {
    address: (from: string) => `because the address is in ${from}`,
    phone: (from: string) => `because of the area code ${from}`,
    country: (from: string) => `because the number is in ${from}`,
  },
} as const;

/** What kind of doubt, as a question. */
export const questionOf = (message: string): string => {
  const readAs = /^"(.+)" was read as (.+?)\. /.exec(message);
  return readAs ? `“${readAs[1]}”: ${twelveHour(readAs[2]!)}?` : message.replace(/"([^"]*)"/g, '“$1”');
};

/** "09:00 - 21:00" as people say it. */
export const twelveHour = (text: string): string =>
  text
    .replace(/\b(\d\d):(\d\d)\b/g, (_, hour: string, minute: string) => clock(`${hour}:${minute}`))
    .replace(/ - /g, ' to ');

/** "17:30" as "5:30 PM". */
export function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes} ${hour % 24 < 12 ? 'AM' : 'PM'}`;
}
