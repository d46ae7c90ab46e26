import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { dateFromDay, dayFromDate } from '../../../src/domain/hours/calendar-date.js';
import { minutesFromClock } from '../../../src/domain/hours/clock-time.js';
import {
  isTimeZone,
  offsetsFromIntl,
  offsetsFromTemporal,
  wallClock,
  wallClockFrom,
} from '../../../src/domain/hours/zoned-moment.js';
import { isSameEdition } from './corpus/zone-editions.js';

/** What differs from zone to zone: half an hour, two hours, before midnight, at midnight, back in summer, never. */
const ZONES = [
  ...[
    'America/Detroit',
    'America/St_Johns',
    'America/Havana',
    'America/Santiago',
    'America/Nuuk',
    'America/Phoenix',
  ],
  ...[
    'Europe/Dublin',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Beirut',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ],
  ...['Antarctica/Troll', 'Pacific/Auckland', 'Pacific/Kiritimati', 'UTC', 'EST5EDT'],
];

const ways = {
  Intl: (zone: string) => wallClockFrom(offsetsFromIntl(zone)),
  Temporal: (zone: string) => wallClockFrom(offsetsFromTemporal(zone, Temporal)),
};

describe('wallClock', () => {
  const rows: [zone: string, wall: string, first: string, last: string, why: string][] = [
    ['America/Detroit', '2026-11-24 09:30', '2026-11-24T14:30Z', '2026-11-24T14:30Z', 'once'],
    ['America/Detroit', '2026-03-08 02:30', '2026-03-08T07:30Z', '2026-03-08T07:30Z', 'skipped: 3:30'],
    ['America/Detroit', '2026-11-01 01:30', '2026-11-01T05:30Z', '2026-11-01T06:30Z', 'twice'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45Z', '2026-10-03T15:45Z', 'skipped: 2:45'],
    [
      'Australia/Lord_Howe',
      '2026-04-05 01:45',
      '2026-04-04T14:45Z',
      '2026-04-04T15:15Z',
      'twice, half an hour',
    ],
    ['Antarctica/Troll', '2026-03-29 01:30', '2026-03-29T01:30Z', '2026-03-29T01:30Z', 'skipped: 3:30'],
    ['Antarctica/Troll', '2026-10-25 02:30', '2026-10-25T00:30Z', '2026-10-25T02:30Z', 'twice, two hours'],
    ['Africa/Cairo', '2026-04-24 00:00', '2026-04-23T22:00Z', '2026-04-23T22:00Z', 'no midnight'],
    ['America/Havana', '2026-11-01 00:00', '2026-11-01T04:00Z', '2026-11-01T05:00Z', 'midnight twice'],
  ];
  for (const [way, clockOf] of Object.entries(ways)) {
    for (const [zone, wall, first, last, why] of rows.filter(([zone]) => isSameEdition(zone))) {
      it(`finds ${wall} in ${zone} by ${way} (${why})`, () => {
        const [date = '', time = ''] = wall.split(' ');
        const at = (which: 'first' | 'last') =>
          clockOf(zone).instantAt(dayFromDate(date)!, minutesFromClock(time)!, which);
        expect(at('first')).to.equal(Date.parse(first));
        expect(at('last')).to.equal(Date.parse(last));
      });
    }
  }

  for (const zone of ZONES) {
    it(`shows in ${zone} the same by Intl and by Temporal, around every change and between`, () => {
      const [byIntl, byTemporal] = [offsetsFromIntl(zone), offsetsFromTemporal(zone, Temporal)];
      let change = Temporal.Instant.from('2024-01-01T00:00Z').toZonedDateTimeISO(zone);
      for (let i = 0; i < 6; i++) {
        for (const minutes of [-1440, -61, -1, 0, 1, 61, 1440]) {
          const time = change.epochMilliseconds + minutes * 60_000;
          expect(byIntl(time), new Date(time).toISOString()).to.equal(byTemporal(time));
        }
        change = change.getTimeZoneTransition('next') ?? change.add({ months: 5 });
      }
    });
  }

  it('tells the date on the wall', () => {
    const shown = (zone: string) => dateFromDay(wallClock(zone)!.dayAt(Date.parse('2026-11-24T11:00Z')));
    expect(shown('America/Detroit')).to.equal('2026-11-24');
    expect(shown('Pacific/Kiritimati')).to.equal('2026-11-25');
    expect(shown('Pacific/Niue')).to.equal('2026-11-24');
  });

  it('is one clock for all who ask', () => {
    expect(wallClock('Europe/Berlin')).to.equal(wallClock('Europe/Berlin'));
  });

  it('uses the Temporal of the page where there is one', () => {
    const page = globalThis as { Temporal?: unknown };
    const before = Object.getOwnPropertyDescriptor(page, 'Temporal');
    let asked = 0;
    const counting = {
      Instant: {
        fromEpochMilliseconds: (time: number) => (asked++, Temporal.Instant.fromEpochMilliseconds(time)),
      },
    };
    Object.defineProperty(page, 'Temporal', { value: counting, configurable: true, writable: true });
    try {
      expect(wallClock('Asia/Tokyo')!.dayAt(Date.parse('2026-11-24T16:00Z'))).to.equal(
        dayFromDate('2026-11-25'),
      );
      expect(isTimeZone('Nowhere/Temporal')).to.equal(false);
      expect(asked).to.be.greaterThan(0);
    } finally {
      if (before) Object.defineProperty(page, 'Temporal', before);
      else delete page.Temporal;
    }
  });
});

describe('isTimeZone', () => {
  for (const name of ['America/Detroit', 'UTC', 'Etc/GMT+5', 'US/Eastern']) {
    it(`knows ${name}`, () => expect(isTimeZone(name)).to.equal(true));
  }
  for (const name of [
    '',
    'Detroit',
    'America/New York',
    '-05:00',
    '+5',
    '2026-01-01T00:00[UTC]',
    'constructor',
  ]) {
    it(`does not know ${JSON.stringify(name)}`, () => expect(isTimeZone(name)).to.equal(false));
  }
});
