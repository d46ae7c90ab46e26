import { expect } from '@open-wc/testing';
import { us } from '../../../src/domain/hours/holidays/us.js';
import { holidayCountries, hoursFromJSONWith } from '../../../src/domain/hours/hours-json-with.js';
import type { Hours } from '../../../src/domain/hours/hours.js';

describe('hoursFromJSONWith', () => {
  it('reads all there can be', () => {
    const json = {
      timeZone: 'America/Detroit',
      week: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        tue: [['19:00', '07:00']],
        wed: [['00:00', '24:00']],
        thu: [],
        sat: 'by-appointment',
      },
      notes: { sat: 'Open as needed' },
      requestHours: { sat: [['09:00', '13:00']] },
      special: [
        { from: '2026-12-24', to: '2026-12-26', hours: [], label: 'Christmas' },
        { from: '12-31', hours: [['08:00', '12:00']], label: 'New Year’s Eve' },
        { from: '2026-12-30' },
      ],
      seasons: [
        { from: '06-01', to: '08-31', label: 'Summer', week: { fri: [['08:00', '12:00']], mon: null } },
      ],
      closure: {
        from: '2026-08-01',
        to: '2026-08-14',
        label: 'Doctor away',
        note: 'Urgent: call the front desk',
      },
    };
    expect(hoursFromJSONWith(json)).to.deep.equal({ value: json, problems: [] });
  });

  it('shares nothing with what it was given', () => {
    const json = { week: { mon: [['08:00', '12:00']] } };
    const { value } = hoursFromJSONWith(json);
    json.week.mon[0]![0] = '09:00';
    expect(value!.week.mon).to.deep.equal([['08:00', '12:00']]);
  });

  it('finds the holidays in their table', () => {
    const special = [
      { holiday: 'us/christmas', observed: true, hours: [] },
      { holiday: 'us/public', hours: [] },
    ];
    const { value, problems } = hoursFromJSONWith({ special }, { us });
    expect(problems).to.deep.equal([]);
    expect(value!.special!.map(({ rules }) => rules!.length)).to.deep.equal([1, 11]);
  });

  const ZONE = 'America/Detroit';
  const errors: [what: string, json: object, value: object, path: string][] = [
    [
      'a time of one figure',
      { week: { mon: [['9:00', '17:00']], tue: [] } },
      { week: { tue: [] } },
      'hours.week.mon',
    ],
    ['24:00 as a start', { week: { mon: [['24:00', '07:00']] } }, { week: {} }, 'hours.week.mon'],
    ['half a span', { week: { mon: [['08:00']] } }, { week: {} }, 'hours.week.mon'],
    ['times in lists', { week: { mon: [[['08:00'], ['17:00']]] } }, { week: {} }, 'hours.week.mon'],
    ['a day said in words', { week: { mon: 'closed' } }, { week: {} }, 'hours.week.mon'],
    ['a day by its long name', { week: { monday: [] } }, { week: {} }, 'hours.week.monday'],
    ['an inherited name', { week: { constructor: [] } }, { week: {} }, 'hours.week.constructor'],
    ['a week that is none', { week: [] }, { week: {} }, 'hours.week'],
    ['a key that is not known', { week: {}, openingHours: 'Mo' }, { week: {} }, 'hours.openingHours'],
    [
      'an unknown zone, which stays',
      { timeZone: 'Detroit' },
      { week: {}, timeZone: 'Detroit' },
      'hours.timeZone',
    ],
    ['a zone that is no text', { timeZone: -5 }, { week: {}, timeZone: '' }, 'hours.timeZone'],
    [
      'dates of two kinds',
      { special: [{ from: '12-24', to: '2026-12-26', hours: [] }] },
      { week: {}, special: [{ from: '12-24' }] },
      'hours.special[0]',
    ],
    [
      'dates in the wrong order',
      { special: [{ from: '2026-12-26', to: '2026-12-24', hours: [] }] },
      { week: {}, special: [{ from: '2026-12-26' }] },
      'hours.special[0]',
    ],
    [
      'no such date',
      { special: [{ from: '2026-02-29', hours: [] }] },
      { week: {}, special: [] },
      'hours.special[0]',
    ],
    [
      'a special day without a date',
      { special: [{ hours: [] }] },
      { week: {}, special: [] },
      'hours.special[0]',
    ],
    [
      'a special day with two',
      { special: [{ from: '12-25', holiday: 'us/christmas' }] },
      { week: {}, special: [] },
      'hours.special[0]',
    ],
    [
      'special hours that are lost',
      { special: [{ from: '12-25', hours: 'half a day' }] },
      { week: {}, special: [{ from: '12-25' }] },
      'hours.special[0].hours',
    ],
    [
      'an unknown holiday',
      { special: [{ holiday: 'us/xmas', hours: [] }] },
      { week: {}, special: [] },
      'hours.special[0].holiday',
    ],
    [
      'a country without a table',
      { special: [{ holiday: 'constructor/christmas' }] },
      { week: {}, special: [] },
      'hours.special[0].holiday',
    ],
    [
      'a season’s day that is lost',
      { seasons: [{ from: '06-01', to: '08-31', week: { fri: [['8', '12']] } }] },
      { week: {}, seasons: [{ from: '06-01', to: '08-31', week: { fri: null } }] },
      'hours.seasons[0].week.fri',
    ],
    ['a season without dates', { seasons: [{ week: {} }] }, { week: {}, seasons: [] }, 'hours.seasons[0]'],
    [
      'a closure whose end is lost',
      { closure: { from: '2026-08-01', to: '2026-8-14' } },
      { week: {}, special: [{ from: '2026-08-01', to: '9999-12-31' }] },
      'hours.closure',
    ],
    [
      'a closure whose start is lost',
      { closure: { from: '8/1', to: '2026-08-14' } },
      { week: {}, special: [{ from: '0000-01-01', to: '9999-12-31' }] },
      'hours.closure',
    ],
    [
      'words that are none',
      { timeZone: ZONE, notes: { mon: 5 } },
      { week: {}, timeZone: ZONE, notes: {} },
      'hours.notes.mon',
    ],
  ];
  for (const [what, json, value, path] of errors) {
    it(`reports ${what}, and keeps the rest`, () => {
      const reading = hoursFromJSONWith(json, { us });
      expect(reading.value).to.deep.equal(value);
      expect(reading.problems.map(({ kind }) => kind)).to.deep.equal(['error']);
      expect(reading.problems[0]!.message).to.match(/^.+ is .+\. Write .+\.$/);
      expect(reading.problems[0]!.message.split(' ')[0]).to.equal(path);
    });
  }

  const itself: { week?: unknown } = {};
  itself.week = itself;
  for (const [what, json] of Object.entries({
    nothing: undefined,
    null: null,
    text: 'Mon 8-5',
    'a list': [],
    '{ }': {},
    'other keys': { open: 1 },
    'a big number': 10n ** 30n,
  })) {
    it(`gives no value and one error for ${what}`, () => {
      const { value, problems } = hoursFromJSONWith(json);
      expect(value).to.equal(undefined);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
    });
  }

  it('is not caught by what contains itself', () => {
    expect(hoursFromJSONWith(itself).value).to.deep.equal({ week: {} } satisfies Hours);
  });

  it('quotes no more than a line', () => {
    const { problems } = hoursFromJSONWith({ week: { mon: 'closed '.repeat(1000) } });
    expect(problems[0]!.message.length).to.be.lessThan(160);
  });
});

describe('holidayCountries', () => {
  it('names each country once', () => {
    const special = [
      { holiday: 'us/christmas' },
      { holiday: 'us/public' },
      { holiday: 'ca/canada-day' },
      { from: '12-24' },
    ];
    expect(holidayCountries({ special })).to.deep.equal(['us', 'ca']);
  });

  for (const json of [
    undefined,
    null,
    5,
    'us/christmas',
    [],
    {},
    { special: {} },
    { special: [null, 5, { holiday: 5 }] },
  ]) {
    it(`finds none in ${JSON.stringify(json)}`, () => expect(holidayCountries(json)).to.deep.equal([]));
  }
});
