import { expect } from '@open-wc/testing';
import { dayFromDate } from '../../../src/domain/hours/calendar-date.js';
import { withClosureAndSpecial } from '../../../src/domain/hours/closure-and-special.js';
import { dateHoursOf } from '../../../src/domain/hours/date-hours.js';
import { hoursFromJSON } from '../../../src/domain/hours/hours-json.js';
import type { HoursJSON, Span } from '../../../src/domain/hours/hours.js';

/** Hours that open at one o'clock, two o'clock …: so it is seen which of them hold. */
const at = (hour: number): Span[] => [[`0${hour}:00`, '12:00']];

const on = (json: HoursJSON, date: string) => dateHoursOf(hoursFromJSON(json).value!)(dayFromDate(date)!);

describe('dateHoursOf', () => {
  const whole: HoursJSON = {
    week: { fri: at(1) },
    notes: { fri: 'Fridays' },
    seasons: [{ from: '12-01', to: '12-31', label: 'Advent', week: { fri: at(2) } }],
    special: [
      { holiday: 'us/christmas', hours: at(3) },
      { from: '12-25', hours: at(4), label: 'Every year' },
    ],
    closure: { from: '2026-12-25', to: '2026-12-25', label: 'Away', note: 'Call' },
  };
  const { closure: _, ...open } = whole;

  // 25 December 2026 is a Friday.
  const layers: [string, HoursJSON, object][] = [
    ['the week', { week: whole.week!, notes: whole.notes! }, { hours: at(1), label: 'Fridays' }],
    ['a season over it', { ...open, special: [] }, { hours: at(2), layer: 'season', label: 'Fridays' }],
    [
      'a season’s words without a note',
      { ...open, special: [], notes: {} },
      { hours: at(2), layer: 'season', label: 'Advent' },
    ],
    [
      'a holiday over that',
      { ...open, special: [whole.special![0]!] },
      { hours: at(3), layer: 'holiday', label: 'Christmas Day' },
    ],
    ['a date over that', open, { hours: at(4), layer: 'special', label: 'Every year' }],
    ['a closure over all', whole, { hours: [], layer: 'closure', label: 'Away', note: 'Call' }],
  ];
  for (const [what, json, expected] of layers) {
    it(`lays ${what}`, () => expect(on(json, '2026-12-25')).to.deep.equal(expected));
  }

  const dates: [string, NonNullable<HoursJSON['special']>, number][] = [
    [
      'a dated year before every year',
      [
        { from: '2026-12-20', to: '2026-12-31', hours: at(1) },
        { from: '12-25', hours: at(2) },
      ],
      1,
    ],
    [
      'the shorter before the longer',
      [
        { from: '2026-12-25', hours: at(1) },
        { from: '2026-12-24', to: '2026-12-26', hours: at(2) },
      ],
      1,
    ],
    [
      'the shorter also past New Year',
      [
        { from: '12-24', to: '01-06', hours: at(1) },
        { from: '12-20', to: '12-26', hours: at(2) },
      ],
      2,
    ],
    [
      'the later of two equal ones',
      [
        { from: '2026-12-25', hours: at(1) },
        { from: '2026-12-25', hours: at(2) },
      ],
      2,
    ],
    [
      'the later of two holidays',
      [
        { holiday: 'us/christmas', hours: at(1) },
        { holiday: 'us/public', hours: at(2) },
      ],
      2,
    ],
  ];
  for (const [what, special, hour] of dates) {
    it(`takes ${what}`, () => expect(on({ special }, '2026-12-25').hours).to.deep.equal(at(hour)));
  }

  it('lets a season replace only the days it states, and unstate one', () => {
    const json: HoursJSON = {
      week: { fri: at(1), sat: at(2) },
      seasons: [{ from: '12-01', to: '12-31', week: { sat: null } }],
    };
    expect(on(json, '2026-12-25')).to.deep.include({ hours: at(1) });
    expect(on(json, '2026-12-26')).to.deep.include({ hours: undefined, layer: 'season' });
  });

  it('takes a holiday’s observed weekday only when asked', () => {
    const of = (observed: boolean) =>
      on({ special: [{ holiday: 'us/independence-day', observed, hours: [] }] }, '2026-07-03');
    expect(of(true)).to.include({ layer: 'holiday', label: 'Independence Day' });
    expect(of(false).layer).to.equal(undefined);
  });

  it('keeps a New Year’s Day that is observed in the old year', () => {
    const json: HoursJSON = { special: [{ holiday: 'us/public', observed: true, hours: [] }] };
    expect(on(json, '2027-12-31')).to.include({ layer: 'holiday', label: 'New Year’s Day' });
  });

  it('lays a profile’s special days over all of the hours’ own, and its closure in place of theirs', () => {
    const { value } = hoursFromJSON(whole);
    const over = withClosureAndSpecial(value!, {
      closure: { from: '2027-01-01' },
      special: [{ from: '12-20', to: '12-31', hours: at(9) }],
    });
    const found = dateHoursOf(over);
    expect(found(dayFromDate('2026-12-25')!)).to.deep.include({ hours: at(9), layer: 'special' });
    expect(found(dayFromDate('2027-01-01')!)).to.include({ layer: 'closure' });
  });
});
