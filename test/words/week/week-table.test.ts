import { expect } from '@open-wc/testing';
import { en as hoursWords } from '../../../src/words/hours/en.js';
import { en as weekWords } from '../../../src/words/week/en.js';
import { weekTable } from '../../../src/words/week/week-table.js';

const telling = { words: { ...hoursWords, ...weekWords }, locale: 'en-US' };

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
      telling,
    );
    expect(
      rows.map(({ name, lines }) => `${name}: ${lines.map(({ text }) => text).join(', ')}`),
    ).to.deep.equal([
      'Monday: 8 AM – noon, 1 PM – 5:30 PM',
      'Tuesday: Open 24 hours',
      'Wednesday: 7 PM – 2 AM',
      'Friday: Closed',
      'Saturday: Open as needed',
      'Sunday: By appointment, 9 AM – 1 PM',
    ]);
  });

  it('makes one row of days in a row with the same hours, when it is asked to', () => {
    const day: [string, string][] = [['08:00', '17:00']];
    const week = { mon: day, tue: day, wed: day, fri: day, sat: [], sun: [] };
    const rows = weekTable({ week }, telling, true);
    expect(rows.map(({ name }) => name)).to.deep.equal(['Monday – Wednesday', 'Friday', 'Saturday – Sunday']);
  });
});
