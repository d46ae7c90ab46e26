import { expect } from '@open-wc/testing';
import { dayFromDate } from '../../../src/domain/hours/calendar-date.js';
import { byPrecision, closureDates, covers, datesBetween } from '../../../src/domain/hours/calendar-dates.js';

const day = (date: string) => dayFromDate(date)!;

describe('covers', () => {
  const rows: [from: string, to: string, covered: string[], not: string[]][] = [
    ['2026-12-24', '2026-12-26', ['2026-12-24', '2026-12-26'], ['2026-12-23', '2026-12-27', '2025-12-25']],
    ['12-24', '12-24', ['2026-12-24', '1999-12-24'], ['2026-12-25']],
    [
      '12-30',
      '01-02',
      ['2026-12-30', '2026-12-31', '2027-01-02'],
      ['2026-12-29', '2027-01-03', '2027-06-01'],
    ],
    ['02-29', '02-29', ['2024-02-29'], ['2025-02-28', '2025-03-01']],
    ['02-28', '03-01', ['2024-02-29', '2025-02-28', '2025-03-01'], ['2025-02-27']],
  ];
  for (const [from, to, covered, not] of rows) {
    it(`knows the dates from ${from} to ${to}`, () => {
      const dates = datesBetween(from, to)!;
      for (const date of covered) expect(covers(dates, day(date)), date).to.equal(true);
      for (const date of not) expect(covers(dates, day(date)), date).to.equal(false);
    });
  }
});

describe('datesBetween', () => {
  for (const [from, to] of [
    ['12-24', '2026-12-26'],
    ['2026-12-24', '12-26'],
    ['2026-12-26', '2026-12-24'],
    ['12-32', '12-32'],
    ['', ''],
  ] as const) {
    it(`does not read “${from}” to “${to}”`, () => {
      expect(datesBetween(from, to)).to.equal(undefined);
    });
  }
});

describe('closureDates', () => {
  it('lasts until further notice without an end, and has begun without a start', () => {
    expect(covers(closureDates({ from: '2026-12-24' })!, day('2090-01-01'))).to.equal(true);
    expect(covers(closureDates({ to: '2026-12-24' })!, day('1990-01-01'))).to.equal(true);
    expect(covers(closureDates({})!, day('2026-12-24'))).to.equal(true);
  });

  it('may come every year when both its dates say so, not with one', () => {
    expect(covers(closureDates({ from: '08-01', to: '08-14' })!, day('2031-08-14'))).to.equal(true);
    expect(closureDates({ from: '08-01' })).to.equal(undefined);
  });
});

describe('byPrecision', () => {
  it('puts dates of one year before those of every year, and the fewer before the more', () => {
    const names = [
      '2026-12-01 2026-12-31',
      '12-24 12-24',
      '12-31 01-01',
      '2026-12-24 2026-12-26',
      '12-01 12-31',
    ];
    const sorted = names
      .map(name => datesBetween(...(name.split(' ') as [string, string]))!)
      .sort(byPrecision);
    const back = sorted.map(
      dates =>
        names[
          names.findIndex(
            n =>
              JSON.stringify(datesBetween(...(n.split(' ') as [string, string]))) === JSON.stringify(dates),
          )
        ],
    );
    expect(back).to.deep.equal([
      '2026-12-24 2026-12-26',
      '2026-12-01 2026-12-31',
      '12-24 12-24',
      '12-31 01-01',
      '12-01 12-31',
    ]);
  });
});
