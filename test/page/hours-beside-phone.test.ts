import { expect } from '@open-wc/testing';
import { hoursBesidePhone } from '../../src/page/read-phone.js';

describe('what stands beside a number in an author’s text', () => {
  for (const [text, rest] of [
    ['(734) 555-0123 Mon-Fri 8:00-17:00', '  Mon-Fri 8:00-17:00'],
    ['(734) 555-0123, 9am-5pm', ' , 9am-5pm'],
    ['(734) 555-0123 9 to 5', '  9 to 5'],
    ['Mon-Fri 8-5, 1-800-356-9377', 'Mon-Fri 8-5,  '],
    ['734–555–0123 or 734-555-0124', ''],
    ['Call us', ''],
  ] as const) {
    it(`is read in “${text}”`, () => {
      expect(hoursBesidePhone(text).trim()).to.equal(rest.trim());
    });
  }
});
