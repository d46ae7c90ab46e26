import { expect } from '@open-wc/testing';
import { dateFromDay, dayFromDate, weekdayOf } from '../../../src/domain/hours/calendar-date.js';

describe('dayFromDate', () => {
  const dates: [string, number, string][] = [
    ['1970-01-01', 0, 'thu'],
    ['1969-12-31', -1, 'wed'],
    ['2026-11-24', 20781, 'tue'],
    ['2024-02-29', 19782, 'thu'],
    ['0000-01-01', -719528, 'sat'],
  ];
  for (const [date, day, weekday] of dates) {
    it(`counts ${date}, a ${weekday}, as day ${day}, and dateFromDay writes it back`, () => {
      expect(dayFromDate(date)).to.equal(day);
      expect(dateFromDay(day)).to.equal(date);
      expect(weekdayOf(day)).to.equal(weekday);
    });
  }

  for (const text of [
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '26-11-24',
    '2026-11-24T00:00',
    '',
  ]) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(dayFromDate(text)).to.equal(undefined);
    });
  }
});
