import { expect } from '@open-wc/testing';
import { spanMinutes } from '../../../src/domain/hours/opening-span.js';
import type { Span } from '../../../src/domain/hours/hours.js';

describe('spanMinutes', () => {
  const spans: [Span, number, number, string][] = [
    [['08:00', '17:00'], 480, 1020, 'an ordinary day'],
    [['19:00', '07:00'], 1140, 1860, 'a night'],
    [['08:00', '24:00'], 480, 1440, 'until midnight'],
    [['00:00', '24:00'], 0, 1440, 'a calendar day'],
    [['08:00', '08:00'], 480, 1920, '24 hours from 8'],
    [['00:00', '00:00'], 0, 1440, '24 hours from midnight'],
  ];
  for (const [span, opens, closes, what] of spans) {
    it(`reads ${span.join('–')} as ${what}`, () => {
      expect(spanMinutes(span)).to.deep.equal({ opens, closes });
    });
  }

  for (const span of [
    ['24:00', '08:00'],
    ['8:00', '17:00'],
    ['08:00', '25:00'],
  ] as Span[]) {
    it(`does not read ${span.join('–')}`, () => {
      expect(spanMinutes(span)).to.equal(undefined);
    });
  }
});
