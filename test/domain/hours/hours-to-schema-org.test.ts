import { expect } from '@open-wc/testing';
import { hoursFromSchemaOrg } from '../../../src/domain/hours/hours-from-schema-org.js';
import { hoursToSchemaOrg } from '../../../src/domain/hours/hours-to-schema-org.js';
import type { DayHours, Hours, Span } from '../../../src/domain/hours/hours.js';
import { WEEKDAYS } from '../../../src/domain/hours/weekday.js';
import fc from '../../support/fast-check.js';

const NOON = new Date('2026-11-24T12:00:00Z');

/** The dates and times of the special nodes, shortened to be read in a row. */
function exceptions(hours: Hours, from?: Date): string[] {
  const nodes = hoursToSchemaOrg(hours, from).specialOpeningHoursSpecification ?? [];
  return nodes.map(({ validFrom, validThrough, opens, closes, name }) =>
    [`${validFrom}/${validThrough}`, `${opens}-${closes}`, name].filter(Boolean).join(' '),
  );
}

describe('hoursToSchemaOrg', () => {
  it('writes days with the same hours together, one node for each span', () => {
    const week: Hours['week'] = {
      mon: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      wed: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    };
    expect(hoursToSchemaOrg({ week })).to.deep.equal({
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Wednesday'],
          opens: '08:00',
          closes: '12:00',
        },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Wednesday'],
          opens: '13:00',
          closes: '17:00',
        },
      ],
    });
  });

  const times: [name: string, hours: DayHours, written: string[]][] = [
    ['all day', [['00:00', '24:00']], ['00:00-23:59']],
    ['up to midnight', [['18:00', '24:00']], ['18:00-00:00']],
    ['past midnight', [['19:00', '07:00']], ['19:00-07:00']],
    ['closed', [], ['00:00-00:00 Closed']],
    ['by appointment', 'by-appointment', ['00:00-00:00 By appointment']],
    ['24 hours from eight, which has no form', [['08:00', '08:00']], []],
  ];
  for (const [name, hours, written] of times) {
    it(`writes a day that is open ${name}`, () => {
      const nodes = hoursToSchemaOrg({ week: { sun: hours } }).openingHoursSpecification ?? [];
      const days = nodes.map(node =>
        [`${node.opens}-${node.closes}`, node.name ?? node.description].filter(Boolean).join(' '),
      );
      expect(days).to.deep.equal(written);
    });
  }

  it('says nothing of days that are unstated', () => {
    expect(hoursToSchemaOrg({ week: {}, special: [{ from: '2026-12-24' }] })).to.deep.equal({});
  });

  it('writes dated special days, and leaves out yearly ones and holidays when it is not told from when', () => {
    const hours: Hours = {
      week: {},
      special: [
        { from: '2026-12-24', to: '2026-12-26', hours: [], label: 'Christmas' },
        { from: '12-31', hours: [['08:00', '12:00']] },
      ],
      seasons: [{ from: '06-01', to: '08-31', week: { fri: [] } }],
      closure: { label: 'Doctor away' },
    };
    expect(exceptions(hours)).to.deep.equal(['2026-12-24/2026-12-26 00:00-00:00 Christmas']);
    expect(hoursToSchemaOrg(hours)).not.to.have.property('openingHoursSpecification');
  });

  it('writes yearly special days for the twelve months from a date, but not where a dated one goes before', () => {
    const special = [
      { from: '12-31', hours: [['08:00', '12:00']] as Span[], label: 'New Year’s Eve' },
      { from: '12-24', to: '12-26', hours: [] },
      { from: '2026-12-25', hours: [['10:00', '12:00']] as Span[] },
    ];
    expect(exceptions({ week: {}, special }, NOON)).to.deep.equal([
      '2026-12-25/2026-12-25 10:00-12:00',
      '2026-12-24/2026-12-24 00:00-00:00',
      '2026-12-26/2026-12-26 00:00-00:00',
      '2026-12-31/2026-12-31 08:00-12:00 New Year’s Eve',
    ]);
  });

  it('writes a yearly season with its years, also past New Year', () => {
    const seasons = [{ from: '12-01', to: '02-28', week: { fri: [] } }];
    const nodes = hoursToSchemaOrg({ week: {}, seasons }, NOON).openingHoursSpecification ?? [];
    expect(nodes.map(({ validFrom, validThrough }) => [validFrom, validThrough])).to.deep.equal([
      ['2026-12-01', '2027-02-28'],
    ]);
  });

  it('writes a closure in place of the special days within it', () => {
    const special = [{ from: '2026-12-24', hours: [['08:00', '12:00']] as Span[] }];
    const closure = { from: '2026-12-20', to: '2026-12-27', label: 'Doctor away' };
    expect(exceptions({ week: {}, special, closure }, NOON)).to.deep.equal([
      '2026-12-20/2026-12-27 00:00-00:00 Doctor away',
    ]);
    expect(exceptions({ week: {}, closure: {} }, NOON)).to.deep.equal(['2026-11-24/2027-11-23 00:00-00:00']);
  });

  it('writes what a profile laid over, and of what it lies over only the other dates', () => {
    const special = [
      { from: '2026-12-22', to: '2026-12-28', hours: [['08:00', '12:00']] as Span[], label: 'Short days' },
      { from: '2026-12-26', hours: [['09:00', '10:00']] as Span[] },
      { from: '12-31', hours: [['08:00', '12:00']] as Span[] },
    ];
    const laidOver = [
      { from: '2026-12-24', to: '2026-12-26', hours: [], label: 'Storm' },
      { from: '12-31', hours: [] },
    ];
    expect(exceptions({ week: {}, special, laidOver }, NOON)).to.deep.equal([
      '2026-12-24/2026-12-26 00:00-00:00 Storm',
      '2026-12-31/2026-12-31 00:00-00:00',
      '2026-12-22/2026-12-23 08:00-12:00 Short days',
      '2026-12-27/2026-12-28 08:00-12:00 Short days',
    ]);
  });

  it('writes of a special day only what a closure leaves of it', () => {
    const special = [{ from: '2026-12-24', to: '2026-12-30', hours: [['08:00', '12:00']] as Span[] }];
    const closure = { from: '2026-12-20', to: '2026-12-27' };
    expect(exceptions({ week: {}, special, closure }, NOON)).to.deep.equal([
      '2026-12-20/2026-12-27 00:00-00:00',
      '2026-12-28/2026-12-30 08:00-12:00',
    ]);
  });

  it('takes a date that is invalid, or beyond what dates can be written for, as none', () => {
    for (const time of [NaN, 8.64e15, -8.64e15]) {
      const hours: Hours = { week: {}, special: [{ from: '12-31', hours: [] }], closure: {} };
      expect(hoursToSchemaOrg(hours, new Date(time))).to.deep.equal({});
    }
  });

  it('gives back what it wrote, when that is read again', () => {
    const minute = fc.integer({ min: 5 * 12, max: 18 * 12 }).map(fives => fives * 5);
    const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
    const spans = fc.uniqueArray(minute, { minLength: 2, maxLength: 4 }).map((minutes): Span[] => {
      const [a = 0, b = 0, c, d] = minutes.sort((x, y) => x - y);
      const first: Span = [clock(a), clock(b)];
      return c === undefined || d === undefined ? [first] : [first, [clock(c), clock(d)]];
    });
    const day: fc.Arbitrary<DayHours> = fc.oneof(
      spans,
      fc.constantFrom<DayHours>(
        [],
        'by-appointment',
        [['00:00', '24:00']],
        [['19:00', '07:00']],
        [['18:00', '24:00']],
      ),
    );
    const week = fc.record(Object.fromEntries(WEEKDAYS.map(name => [name, day])), { requiredKeys: [] });
    const special = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }).chain(dates =>
      fc.tuple(...dates.map(() => day)).map(days =>
        dates.map((date, i) => {
          const from = `2026-12-${String(date).padStart(2, '0')}`;
          return { from, to: from, hours: days[i] ?? [], label: `Day ${date}` };
        }),
      ),
    );
    fc.assert(
      fc.property(week, special, (days, dates) => {
        fc.pre(Object.keys(days).length > 0);
        const hours: Hours = { week: days, ...(dates.length && { special: dates }) };
        expect(hoursFromSchemaOrg(hoursToSchemaOrg(hours))).to.deep.equal({ value: hours, problems: [] });
      }),
    );
  });

  it('gives back notes and hours of days by appointment, and seasons', () => {
    const hours: Hours = {
      week: { mon: [['08:00', '17:00']], sat: 'by-appointment', sun: 'by-appointment' },
      notes: { sat: 'Open as needed', sun: 'Call first' },
      requestHours: {
        sat: [
          ['09:00', '11:00'],
          ['13:00', '15:00'],
        ],
      },
      seasons: [
        {
          from: '2026-06-01',
          to: '2026-08-31',
          label: 'Summer',
          week: { mon: [['08:00', '12:00']], fri: [] },
        },
      ],
    };
    expect(hoursFromSchemaOrg(JSON.stringify(hoursToSchemaOrg(hours)))).to.deep.equal({
      value: hours,
      problems: [],
    });
  });
});
