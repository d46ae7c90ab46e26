import { expect } from '@open-wc/testing';
import { us } from '../../../src/domain/hours/holidays/us.js';
import { hoursFromJSONWith } from '../../../src/domain/hours/hours-json-with.js';
import type { Hours, HoursJSON, Week } from '../../../src/domain/hours/hours.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import { STATUS_ROWS } from './corpus/status-rows.js';
import { isSameEdition } from './corpus/zone-editions.js';

const EVERY_DAY: Week = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => [day, [['08:00', '17:00']]]),
);

function hoursOf(json: HoursJSON): Hours {
  const { value, problems } = hoursFromJSONWith({ timeZone: 'America/Detroit', ...json }, { us });
  expect(problems).to.deep.equal([]);
  return value!;
}

/** The status with its instants as text, and only what is there. */
function told(json: HoursJSON, now: string) {
  return JSON.parse(JSON.stringify(openingStatus(hoursOf(json), new Date(now)))) as Record<string, unknown>;
}

/** `state until`, in the clinic's zone-free UTC, for tables. */
function brief(json: HoursJSON, now: string): string {
  const { state, until } = told(json, now) as { state: string; until?: string };
  return until ? `${state} ${until.replace(':00.000Z', 'Z')}` : state;
}

describe('openingStatus', () => {
  const rows = STATUS_ROWS.filter(({ hours }) => isSameEdition(hours.timeZone!));
  for (const { id, why, hours, now, expect: expected } of rows) {
    it(`tells row ${id}${why ? `, ${why}` : ''}`, () => {
      const { state, until, next, nextOpen, today } = openingStatus(hours as Hours, new Date(now));
      expect({
        state,
        until: until?.toISOString() ?? null,
        next: next ? { state: next.state, at: next.at.toISOString() } : null,
        nextOpen: nextOpen?.toISOString() ?? null,
        today: today ?? null,
      }).to.deep.equal({ until: null, next: null, nextOpen: null, ...expected });
    });
  }

  const moments: [what: string, json: HoursJSON, now: string, status: string][] = [
    ['opens in its opening minute', { week: EVERY_DAY }, '2026-11-24T13:00:00Z', 'open 2026-11-24T22:00Z'],
    ['is closed just before', { week: EVERY_DAY }, '2026-11-24T12:59:59.999Z', 'closed 2026-11-24T13:00Z'],
    ['is open to the last moment', { week: EVERY_DAY }, '2026-11-24T21:59:59.999Z', 'open 2026-11-24T22:00Z'],
    ['closes in its closing minute', { week: EVERY_DAY }, '2026-11-24T22:00:00Z', 'closed 2026-11-25T13:00Z'],
    [
      'is unstated after midnight',
      { week: { tue: [['08:00', '17:00']] } },
      '2026-11-24T23:00:00Z',
      'closed 2026-11-25T05:00Z',
    ],
    [
      'passes midnight',
      { week: { mon: [['19:00', '07:00']], tue: [] } },
      '2026-11-24T11:00:00Z',
      'open 2026-11-24T12:00Z',
    ],
    [
      'joins touching days',
      { week: { mon: [['20:00', '24:00']], tue: [['00:00', '06:00']] } },
      '2026-11-24T02:00:00Z',
      'open 2026-11-24T11:00Z',
    ],
    [
      'joins overlapping spans',
      {
        week: {
          tue: [
            ['08:00', '13:00'],
            ['12:00', '17:00'],
          ],
        },
      },
      '2026-11-24T14:00:00Z',
      'open 2026-11-24T22:00Z',
    ],
    [
      'is open round the clock for ever',
      { week: Object.fromEntries(Object.keys(EVERY_DAY).map(day => [day, [['00:00', '24:00']]])) },
      '2026-11-24T14:00:00Z',
      'open',
    ],
    [
      'counts 24 hours from any time',
      { week: { tue: [['08:00', '08:00']], wed: [] } },
      '2026-11-25T12:59:00Z',
      'open 2026-11-25T13:00Z',
    ],
    [
      'is 11 hours long in the night that loses one',
      { week: { sat: [['19:00', '07:00']], sun: [] } },
      '2026-03-08T00:00:00Z',
      'open 2026-03-08T11:00Z',
    ],
    [
      'is 13 hours long in the night that gains one',
      { week: { sat: [['19:00', '07:00']], sun: [] } },
      '2026-10-31T23:00:00Z',
      'open 2026-11-01T12:00Z',
    ],
    [
      'closes once when the closing time comes twice',
      { week: { sat: [['22:00', '01:30']], sun: [] } },
      '2026-11-01T05:45:00Z',
      'open 2026-11-01T06:30Z',
    ],
    [
      'opens at the first of two opening times',
      { week: { sun: [['01:30', '05:00']] } },
      '2026-11-01T05:30:00Z',
      'open 2026-11-01T10:00Z',
    ],
    [
      'opens late when its opening is skipped',
      { week: { sun: [['02:30', '05:00']] } },
      '2026-03-08T07:00:00Z',
      'closed 2026-03-08T07:30Z',
    ],
    [
      'does not open within a skipped hour',
      {
        week: {
          sun: [
            ['02:15', '03:00'],
            ['09:00', '10:00'],
          ],
        },
      },
      '2026-03-08T07:20:00Z',
      'closed 2026-03-08T13:00Z',
    ],
    [
      'knows half an hour',
      { timeZone: 'Australia/Lord_Howe', week: { sun: [['01:00', '03:00']] } },
      '2026-04-04T15:10:00Z',
      'open 2026-04-04T16:30Z',
    ],
    [
      'knows two hours',
      { timeZone: 'Antarctica/Troll', week: { sun: [['00:00', '04:00']] } },
      '2026-10-24T23:00:00Z',
      'open 2026-10-25T04:00Z',
    ],
    [
      'ends a closed Saturday where an unstated Sunday begins',
      { week: { sat: [], fri: [] } },
      '2026-11-28T10:00:00Z',
      'closed 2026-11-29T05:00Z',
    ],
    [
      'is cut by a closed date',
      { week: { ...EVERY_DAY, tue: [['19:00', '07:00']] }, special: [{ from: '2026-11-25', hours: [] }] },
      '2026-11-25T03:00:00Z',
      'open 2026-11-25T05:00Z',
    ],
    [
      'is cut by a closed holiday',
      { week: { wed: [['19:00', '07:00']] }, special: [{ holiday: 'us/thanksgiving', hours: [] }] },
      '2026-11-26T03:00:00Z',
      'open 2026-11-26T05:00Z',
    ],
    [
      'is cut by a closure',
      { week: { wed: [['19:00', '07:00']] }, closure: { from: '2026-11-26' } },
      '2026-11-26T03:00:00Z',
      'open 2026-11-26T05:00Z',
    ],
    [
      'is not cut by a date with other hours',
      { week: { wed: [['19:00', '07:00']] }, special: [{ from: '2026-11-26', hours: [['10:00', '12:00']] }] },
      '2026-11-26T03:00:00Z',
      'open 2026-11-26T12:00Z',
    ],
    [
      'is not cut by a season that is closed',
      { week: { wed: [['19:00', '07:00']] }, seasons: [{ from: '11-26', to: '12-31', week: { thu: [] } }] },
      '2026-11-26T03:00:00Z',
      'open 2026-11-26T12:00Z',
    ],
    [
      'is not cut by a date that says nothing',
      { week: { wed: [['19:00', '07:00']] }, special: [{ from: '2026-11-26' }] },
      '2026-11-26T03:00:00Z',
      'open 2026-11-26T12:00Z',
    ],
    [
      'is on request for the whole of a day',
      { week: { tue: 'by-appointment' } },
      '2026-11-24T10:00:00Z',
      'by-appointment 2026-11-25T05:00Z',
    ],
    [
      'is on request within its hours',
      { week: { tue: 'by-appointment' }, requestHours: { tue: [['09:00', '13:00']] } },
      '2026-11-24T17:00:00Z',
      'by-appointment 2026-11-24T18:00Z',
    ],
    [
      'is closed before them',
      { week: { tue: 'by-appointment' }, requestHours: { tue: [['09:00', '13:00']] } },
      '2026-11-24T13:00:00Z',
      'closed 2026-11-24T14:00Z',
    ],
  ];
  for (const [what, json, now, status] of moments) {
    it(what, () => expect(brief(json, now)).to.equal(status));
  }

  it('tells the lunch break, and the words of its day', () => {
    const json: HoursJSON = {
      week: {
        tue: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
      },
      notes: { tue: 'Walk in' },
    };
    expect(told(json, '2026-11-24T17:30:00Z')).to.deep.equal({
      state: 'closed',
      until: '2026-11-24T18:00:00.000Z',
      next: { state: 'open', at: '2026-11-24T18:00:00.000Z', label: 'Walk in' },
      nextOpen: '2026-11-24T18:00:00.000Z',
      reason: 'break',
      label: 'Walk in',
      today: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    });
  });

  it('tells apart what comes next and what opens next', () => {
    const json: HoursJSON = {
      week: { fri: [['08:00', '17:00']], sat: 'by-appointment', sun: [], mon: [['08:00', '17:00']] },
      notes: { sat: 'Open as needed' },
    };
    expect(told(json, '2026-11-27T14:00:00Z')).to.deep.equal({
      state: 'open',
      until: '2026-11-27T22:00:00.000Z',
      next: { state: 'by-appointment', at: '2026-11-28T05:00:00.000Z', label: 'Open as needed' },
      nextOpen: '2026-11-30T13:00:00.000Z',
      today: [['08:00', '17:00']],
    });
  });

  it('tells a closure with its words, to its end', () => {
    const closure = { from: '2026-11-24', to: '2026-11-29', label: 'Doctor away', note: 'Call the desk' };
    const { state, reason, label, note, today, until } = told(
      { week: EVERY_DAY, closure },
      '2026-11-24T15:00:00Z',
    );
    expect({ state, reason, label, note, today, until }).to.deep.equal({
      state: 'closed',
      reason: 'closure',
      label: 'Doctor away',
      note: 'Call the desk',
      today: [],
      until: '2026-11-30T13:00:00.000Z',
    });
  });

  it('tells a holiday by its own name, or by the clinic’s', () => {
    const labelOf = (label?: string) =>
      told(
        { week: EVERY_DAY, special: [{ holiday: 'us/thanksgiving', hours: [], ...(label && { label }) }] },
        '2026-11-26T15:00:00Z',
      );
    expect(labelOf()).to.include({ state: 'closed', reason: 'holiday', label: 'Thanksgiving' });
    expect(labelOf('With our families')).to.include({ label: 'With our families' });
  });

  it('keeps last night’s reason after midnight, and shows today’s spans', () => {
    const json: HoursJSON = {
      week: { thu: [['10:00', '12:00']] },
      special: [{ from: '2026-11-25', hours: [['19:00', '07:00']], label: 'Late' }],
    };
    expect(told(json, '2026-11-26T06:00:00Z')).to.include({
      state: 'open',
      reason: 'special',
      label: 'Late',
    });
    expect(told(json, '2026-11-26T06:00:00Z').today).to.deep.equal([['10:00', '12:00']]);
  });

  it('finds an opening in 200 days', () => {
    const json: HoursJSON = {
      week: {},
      special: [{ from: '2027-06-12', hours: [['08:00', '12:00']], label: 'Open day' }],
    };
    const { state, until, next, nextOpen } = told(json, '2026-11-24T15:00:00Z');
    expect({ state, until, nextOpen }).to.deep.equal({
      state: 'unstated',
      until: '2027-06-12T04:00:00.000Z',
      nextOpen: '2027-06-12T12:00:00.000Z',
    });
    expect(next).to.deep.equal({ state: 'open', at: '2027-06-12T12:00:00.000Z', label: 'Open day' });
  });

  it('says nothing of what is more than 400 days away', () => {
    const json: HoursJSON = { week: EVERY_DAY, closure: { from: '2026-11-01', to: '2027-12-28' } };
    const [before, after] = ['2026-11-24T12:59:59Z', '2026-11-24T13:00:00Z'].map(now => told(json, now));
    expect(before).to.not.have.any.keys('until', 'next', 'nextOpen');
    expect(after).to.include({ until: '2027-12-29T13:00:00.000Z', nextOpen: '2027-12-29T13:00:00.000Z' });
  });

  it('never opens without hours', () => {
    const closed = Object.fromEntries(Object.keys(EVERY_DAY).map(day => [day, []]));
    expect(told({ week: closed }, '2026-11-24T13:00:00Z')).to.deep.equal({ state: 'closed', today: [] });
    expect(told({}, '2026-11-24T13:00:00Z')).to.deep.equal({ state: 'unstated' });
  });

  for (const [what, hours, now] of [
    ['no zone', { week: EVERY_DAY }, '2026-11-24'],
    ['an unknown zone', { timeZone: 'Nowhere/City', week: EVERY_DAY }, '2026-11-24'],
    ['an offset for a zone', { timeZone: '-05:00', week: EVERY_DAY }, '2026-11-24'],
    ['an invalid now', { timeZone: 'America/Detroit', week: EVERY_DAY }, 'someday'],
    [
      'a now at the end of all dates',
      { timeZone: 'America/Detroit', week: EVERY_DAY },
      '+275760-09-13T00:00:00Z',
    ],
  ] as [string, Hours, string][]) {
    it(`is unstated with ${what}`, () => {
      const status = openingStatus(hours, new Date(now));
      expect(status).to.deep.equal({ state: 'unstated', today: undefined });
    });
  }

  it('is not changed by what a caller does with a status', () => {
    const hours = hoursOf({ week: EVERY_DAY });
    const now = new Date('2026-11-24T15:00:00Z');
    const first = openingStatus(hours, now);
    first.until!.setTime(0);
    first.next!.at.setTime(0);
    expect(() => (first.today as [string, string][]).push(['18:00', '19:00'])).to.throw(TypeError);
    first.state = 'closed';
    expect(openingStatus(hours, now).until).to.deep.equal(new Date('2026-11-24T22:00:00Z'));
    expect(openingStatus(hours, now)).to.deep.include({ state: 'open', today: [['08:00', '17:00']] });
    expect(hours.week.tue).to.deep.equal([['08:00', '17:00']]);
  });
});

describe('openingStatus, called from plain JavaScript', () => {
  const rows: [unknown, unknown][] = [
    [undefined, new Date()],
    [null, new Date()],
    [{ week: {}, timeZone: 'America/Detroit' }, undefined],
    [{ week: {}, timeZone: 'America/Detroit' }, 1e12],
  ];
  for (const [hours, now] of rows) {
    it(`states nothing of ${JSON.stringify(hours) ?? 'nothing'} at ${String(now)}`, () => {
      expect(openingStatus(hours as never, now as never)).to.deep.equal({
        state: 'unstated',
        today: undefined,
      });
    });
  }
});
