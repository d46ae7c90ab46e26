import { expect } from '@open-wc/testing';
import { en } from '../../../src/words/hours/en.js';
import { weekTable } from '../../../src/words/hours/week-table.js';

describe('weekTable', () => {
  it('has a row for each stated day, and a line for each span', () => {
    const rows = weekTable(
      {
        week: {
          mon: [
            ['08:00', '12:00'],
            ['13:00', '17:30'],
          ],
          tue: [['00:00', '24:00']],
          wed: [['19:00', '02:00']],
          fri: [],
          sat: 'by-appointment',
          sun: 'by-appointment',
        },
        notes: { sat: 'Open as needed' },
        requestHours: { sun: [['09:00', '13:00']] },
      },
      en,
      'en-US',
    );
    expect(rows.map(({ name, lines }) => `${name}: ${lines.join(', ')}`)).to.deep.equal([
      'Monday: 8 AM – noon, 1 PM – 5:30 PM',
      'Tuesday: Open 24 hours',
      'Wednesday: 7 PM – 2 AM',
      'Friday: Closed',
      'Saturday: Open as needed',
      'Sunday: By appointment, 9 AM – 1 PM',
    ]);
  });
});
