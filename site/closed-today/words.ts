import type { Kind } from './todays-change.js';

/** Each kind of change: its name, what it does, and what is proposed for visitors to read. */
export const KINDS: Record<Kind, { name: string; what: string; text: string }> = {
  closed: { name: 'Closed', what: 'Nobody is there', text: '' },
  away: { name: 'Doctor away', what: 'Closed, and who helps instead', text: 'Doctor away' },
  late: { name: 'Opening late', what: 'Today only', text: 'Opening late' },
  notice: { name: 'A notice', what: 'The hours stay', text: '' },
  usual: { name: 'As usual', what: 'Take back what was said', text: '' },
};

/** A profile to try the page with. */
export const EXAMPLE = {
  name: 'Orchard Row Family Medicine',
  timeZone: 'America/Detroit',
  phone: '(734) 555-0123',
  hours: 'Monday - Friday : 8am - 5pm\nSaturday & Sunday : Closed',
};

/** "2026-12-01" as people say it. */
export const dateSaid = (date: string): string =>
  new Date(`${date}T00:00Z`).toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
