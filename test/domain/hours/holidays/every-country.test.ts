import { expect } from '@open-wc/testing';
import { dateFromDay, dayFromDate } from '../../../../src/domain/hours/calendar-date.js';
import { ca } from '../../../../src/domain/hours/holidays/ca.js';
import { de } from '../../../../src/domain/hours/holidays/de.js';
import { fr } from '../../../../src/domain/hours/holidays/fr.js';
import { gb } from '../../../../src/domain/hours/holidays/gb.js';
import { mx } from '../../../../src/domain/hours/holidays/mx.js';
import { us } from '../../../../src/domain/hours/holidays/us.js';
import type { Holiday } from '../../../../src/domain/hours/hours.js';

/** A year's dates in order, those to which one is moved marked with `>`. */
function publicDates(table: readonly Holiday[], year: number): string {
  const first = dayFromDate(`${year}-01-01`)!;
  const days = Array.from({ length: 366 }, (_, i) => first + i).filter(day =>
    dateFromDay(day).startsWith(`${year}`),
  );
  const marks = days.flatMap(day => {
    const holidays = table.filter(({ local }) => !local);
    const date = dateFromDay(day).slice(5);
    return [
      ...holidays.filter(holiday => holiday.fallsOn(day)).map(() => date),
      ...holidays.filter(holiday => holiday.isMovedTo?.(day)).map(() => `>${date}`),
    ];
  });
  return marks.join(' ');
}

describe('the public holidays', () => {
  // From the calendars published by opm.gov, canada.ca, gov.uk, the German states, service-public.fr and gob.mx.
  const years: [string, readonly Holiday[], number, string][] = [
    ['us', us, 2026, '01-01 01-19 02-16 05-25 06-19 >07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
    [
      'us',
      us,
      2027,
      '01-01 01-18 02-15 05-31 >06-18 06-19 07-04 >07-05 09-06 10-11 11-11 11-25 >12-24 12-25 >12-31',
    ],
    ['gb', gb, 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 >12-28'],
    ['gb', gb, 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 >12-27 >12-28'],
    ['gb', gb, 2028, '01-01 >01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    ['ca', ca, 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26 >12-28'],
    ['de', de, 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['fr', fr, 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['mx', mx, 2026, '01-01 02-02 03-16 05-01 09-16 11-16 12-25'],
  ];
  for (const [country, table, year, dates] of years) {
    it(`of ${country} in ${year}`, () => {
      expect(publicDates(table, year)).to.equal(dates);
    });
  }

  for (const [country, table] of Object.entries({ us, ca, gb, de, fr, mx })) {
    it(`have keys of their own in ${country}`, () => {
      expect(new Set(table.map(({ key }) => key)).size).to.equal(table.length);
      for (const { key } of table) expect(key).to.match(/^[a-z]+(-[a-z]+)*$/);
    });
  }

  it('have in the US the keys pages rely on', () => {
    expect(us.map(({ key }) => key).join(' ')).to.equal(
      'new-years-day mlk-day presidents-day memorial-day juneteenth independence-day labor-day columbus-day veterans-day thanksgiving friday-after-thanksgiving thanksgiving-and-friday christmas',
    );
  });
});
