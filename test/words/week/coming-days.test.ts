import { expect } from '@open-wc/testing';
import { dayFromDate } from '../../../src/domain/hours/calendar-date.js';
import { dateHoursOf } from '../../../src/domain/hours/date-hours.js';
import { hoursFromJSON } from '../../../src/domain/hours/hours-json.js';
import { en as hoursWords } from '../../../src/words/hours/en.js';
import { comingDays } from '../../../src/words/week/coming-days.js';
import { en as weekWords } from '../../../src/words/week/en.js';

const telling = { words: { ...hoursWords, ...weekWords }, locale: 'en' };

function coming(from: string, more: object): string[] {
  const { value } = hoursFromJSON({ week: { mon: [['08:00', '17:00']] }, ...more });
  return comingDays(dayFromDate(from)!, dateHoursOf(value!), telling).map(
    ({ name, label, lines }) => `${name} | ${label} | ${lines.map(({ text }) => text).join(', ')}`,
  );
}

describe('comingDays', () => {
  const rows: [string, string, object, string[]][] = [
    ['nothing', '2026-11-24', {}, []],
    [
      'a holiday',
      '2026-11-24',
      { special: [{ holiday: 'us/thanksgiving', hours: [] }] },
      ['Thu, Nov 26 | Thanksgiving | Closed'],
    ],
    [
      'dates in a row as one',
      '2026-12-20',
      { special: [{ from: '2026-12-24', to: '2026-12-26', hours: [], label: 'Christmas' }] },
      ['Thu, Dec 24 – Sat, Dec 26 | Christmas | Closed'],
    ],
    [
      'dates whose hours are not known',
      '2026-12-20',
      { special: [{ from: '2026-12-24', label: 'Christmas Eve' }] },
      ['Thu, Dec 24 | Christmas Eve | Hours may differ'],
    ],
    [
      'today, and nothing after two weeks',
      '2026-12-01',
      {
        special: [
          { from: '2026-12-01', hours: [['09:00', '12:00']] },
          { from: '2026-12-15', hours: [] },
        ],
      },
      ['Tue, Dec 1 |  | 9 AM – noon'],
    ],
    ['no season', '2026-07-01', { seasons: [{ from: '06-01', to: '08-31', week: { mon: [] } }] }, []],
  ];
  for (const [what, from, more, expected] of rows) {
    it(`tells ${what}`, () => {
      expect(coming(from, more)).to.deep.equal(expected);
    });
  }
});
