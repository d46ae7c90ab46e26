/** A small reader of the same syntax, which does not say when hours change next. */
import { OSM } from '../lib/week.js';

export const contestant = {
  name: 'simple-opening-hours',
  sizes: {
    job: 'hours',
    source: `import { SimpleOpeningHours } from 'simple-opening-hours'; globalThis.SimpleOpeningHours = SimpleOpeningHours;`,
  },
  async hours() {
    const { default: simple } = await import('simple-opening-hours');
    return [
      {
        name: 'simple-opening-hours',
        read: () => new simple.SimpleOpeningHours(OSM),
        status: (hours, now) => ({ open: hours.isOpenOn(now) }),
      },
    ];
  },
};
