import { expect } from '@open-wc/testing';
import { clockFromMinutes, minutesFromClock } from '../../../src/domain/hours/clock-time.js';

describe('minutesFromClock', () => {
  const readable: [string, number][] = [
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', 1440],
  ];
  for (const [clock, minutes] of readable) {
    it(`reads ${clock} as ${minutes}, and clockFromMinutes writes it back`, () => {
      expect(minutesFromClock(clock)).to.equal(minutes);
      expect(clockFromMinutes(minutes)).to.equal(clock);
    });
  }

  for (const text of ['9:30', '09:60', '24:01', '25:00', '09:30:00', ' 09:30', '09:30\n', '٠٩:٣٠', '']) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(minutesFromClock(text)).to.equal(undefined);
    });
  }
});
