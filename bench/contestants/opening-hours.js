/** The library OpenStreetMap's hours are read with. */
import { OSM } from '../lib/week.js';

export const contestant = {
  name: 'opening_hours.js',
  sizes: {
    job: 'hours',
    source: `import OpeningHours from 'opening_hours'; globalThis.OpeningHours = OpeningHours;`,
  },
  async hours() {
    const { default: OpeningHours } = await import('opening_hours');
    return [
      {
        name: 'opening_hours.js',
        isReference: true,
        read: () => new OpeningHours(OSM),
        status: (hours, now) => ({ open: hours.getState(now), until: hours.getNextChange(now) }),
      },
    ];
  },
};
