import { expect } from '@open-wc/testing';
import type { Hours } from '../../../src/domain/hours/hours.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import { wallClock } from '../../../src/domain/hours/zoned-moment.js';
import { en } from '../../../src/words/hours/en.js';
import { es } from '../../../src/words/hours/es.js';
import { openingText, wordsChangeAt, type Telling } from '../../../src/words/hours/opening-text.js';

const clock = wallClock('America/Detroit')!;

const WEEKDAYS: Hours['week'] = {
  mon: [['08:00', '17:00']],
  tue: [['08:00', '17:00']],
  wed: [['08:00', '17:00']],
  thu: [['08:00', '17:00']],
  fri: [['08:00', '17:00']],
};
const FOOTER: Hours = {
  timeZone: 'America/Detroit',
  week: { ...WEEKDAYS, sat: 'by-appointment', sun: 'by-appointment' },
  notes: { sat: 'Open as needed', sun: 'Open as needed' },
};
const only = (week: Hours['week'], more: Partial<Hours> = {}): Hours => ({
  timeZone: 'America/Detroit',
  week,
  ...more,
});

/** Detroit's wall time in winter is five hours behind UTC. */
const at = (wall: string) => new Date(`${wall}:00-05:00`);

const telling = (wall: string, words = en, locale = 'en'): Telling => ({
  now: at(wall),
  clock,
  words,
  locale,
});

function said(hours: Hours, wall: string, words = en, locale = 'en'): string | undefined {
  const text = openingText(openingStatus(hours, at(wall)), telling(wall, words, locale));
  return text && [[text.now, text.detail].filter(Boolean).join(' '), ...text.also].join(' | ');
}

describe('openingText', () => {
  const night = only({ tue: [['19:00', '02:00']], wed: [] });
  const rows: [string, Hours, string, string | undefined][] = [
    ['open', FOOTER, '2026-11-24T10:00', 'Open until 5 PM'],
    ['the opening minute', FOOTER, '2026-11-24T08:00', 'Open until 5 PM'],
    ['half an hour before closing', FOOTER, '2026-11-24T16:30', 'Closes soon at 5 PM'],
    ['a minute earlier', FOOTER, '2026-11-24T16:29', 'Open until 5 PM'],
    ['the closing minute', FOOTER, '2026-11-24T17:00', 'Closed | opens tomorrow at 8 AM'],
    ['an hour before opening', FOOTER, '2026-11-24T07:00', 'Opens soon at 8 AM'],
    ['early', FOOTER, '2026-11-24T05:00', 'Closed | opens at 8 AM'],
    ['Friday night', FOOTER, '2026-11-27T18:00', 'Closed | Saturday: Open as needed | opens Monday at 8 AM'],
    ['Saturday', FOOTER, '2026-11-28T10:00', 'Open as needed | regular hours Monday at 8 AM'],
    ['an unstated Saturday', only(WEEKDAYS), '2026-11-28T10:00', undefined],
    ['before an unstated weekend', only(WEEKDAYS), '2026-11-27T18:00', 'Closed | opens Monday at 8 AM'],
    [
      'lunch',
      only({
        tue: [
          ['08:00', '12:00'],
          ['13:30', '17:00'],
        ],
      }),
      '2026-11-24T12:15',
      'On a break | back at 1:30 PM',
    ],
    ['before midnight', night, '2026-11-24T20:00', 'Open until 2 AM'],
    ['after midnight', night, '2026-11-25T01:00', 'Open until 2 AM'],
    [
      'until midnight',
      only({ tue: [['08:00', '24:00']], wed: [] }),
      '2026-11-24T09:00',
      'Open until midnight',
    ],
    ['until noon', only({ tue: [['08:00', '12:00']] }), '2026-11-24T09:00', 'Open until noon'],
    ['never closed', allDay(), '2026-11-24T09:00', 'Open 24 hours'],
    ['closed for good', only({ tue: [], wed: [] }), '2026-11-24T09:00', 'Closed'],
    [
      'a special day',
      only(WEEKDAYS, { special: [{ from: '2026-11-24', hours: [], label: 'Staff training' }] }),
      '2026-11-24T10:00',
      'Closed | Staff training | opens tomorrow at 8 AM',
    ],
    [
      'a closure',
      only(WEEKDAYS, { closure: { from: '2026-11-20', to: '2026-11-29', label: 'Doctor away' } }),
      '2026-11-24T10:00',
      'Temporarily closed | Doctor away | opens Monday at 8 AM',
    ],
    [
      'an opening more than a week away',
      only(WEEKDAYS, { closure: { from: '2026-11-20', to: '2026-12-06' } }),
      '2026-11-24T10:00',
      'Temporarily closed | opens December 7 at 8 AM',
    ],
  ];
  for (const [what, hours, wall, expected] of rows) {
    it(`says ${JSON.stringify(expected)} at ${wall} (${what})`, () => {
      expect(said(hours, wall)).to.equal(expected);
    });
  }

  const spanish: [string, string, string][] = [
    ['2026-11-24T10:00', 'es', 'Abierto hasta las 17:00'],
    ['2026-11-24T10:00', 'es-US', 'Abierto hasta las 5:00 p. m.'],
    ['2026-11-24T18:00', 'es', 'Cerrado | abre mañana a las 8:00'],
    ['2026-11-27T18:00', 'es', 'Cerrado | sábado: Open as needed | abre el lunes a las 8:00'],
  ];
  for (const [wall, locale, expected] of spanish) {
    it(`says ${expected} in ${locale} at ${wall}`, () => {
      expect(said(FOOTER, wall, es, locale)).to.equal(expected);
    });
  }

  it('tells the time in 24 hours where English is read so', () => {
    expect(said(FOOTER, '2026-11-24T10:00', en, 'en-GB')).to.equal('Open until 17:00');
  });

  function allDay(): Hours {
    const day: [string, string][] = [['00:00', '24:00']];
    return only({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });
  }
});

describe('wordsChangeAt', () => {
  const rows: [string, string][] = [
    ['2026-11-24T10:00', '2026-11-24T16:30'],
    ['2026-11-24T16:30', '2026-11-24T17:00'],
    ['2026-11-24T18:00', '2026-11-25T00:00'],
    ['2026-11-25T00:00', '2026-11-25T07:00'],
    ['2026-11-25T07:30', '2026-11-25T08:00'],
  ];
  for (const [wall, change] of rows) {
    it(`is ${change} at ${wall}`, () => {
      const status = openingStatus(FOOTER, at(wall));
      expect(wordsChangeAt(status, telling(wall))).to.deep.equal(at(change));
    });
  }
});
