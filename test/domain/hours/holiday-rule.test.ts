import { expect } from '@open-wc/testing';
import { dateFromDay, dayFromDate } from '../../../src/domain/hours/calendar-date.js';
import { fromEaster } from '../../../src/domain/hours/holiday-rule.js';

describe('fromEaster', () => {
  // The earliest and the latest there can be, the two exceptions of the rule, and some between.
  const sundays = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ];
  for (const sunday of sundays) {
    it(`finds Easter on ${sunday}, on no other date of that year, and Good Friday before it`, () => {
      const first = dayFromDate(`${sunday.slice(0, 4)}-01-01`)!;
      const found = (days: number) =>
        Array.from({ length: 365 }, (_, i) => first + i)
          .filter(fromEaster(days))
          .map(dateFromDay);
      expect(found(0)).to.deep.equal([sunday]);
      expect(found(-2)).to.deep.equal([dateFromDay(dayFromDate(sunday)! - 2)]);
    });
  }
});
