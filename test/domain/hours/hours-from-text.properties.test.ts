import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { TextReading } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromTextWith } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromText } from '../../../src/domain/hours/hours-from-text.js';
import { en } from '../../../src/domain/hours/languages/en.js';
import { WEEKDAYS } from '../../../src/domain/hours/weekday.js';
import { rows } from './texts/en.js';

/** Pieces of real texts in any order: nearer to what people write than random characters. */
const pieces = [...new Set(rows.flatMap(([text]) => text.split(/([\s,;:–-])/)))];
const jumble = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(some => some.join(' '));
const language = fc.constantFrom(
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'zh',
  'ja',
  'ar',
  'vi',
  'ko',
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), jumble);

describe('hoursFromText, whatever the text', () => {
  it('never throws, and says where it found a problem', () => {
    const property = fc.property(text, language, (some, one) => {
      const { problems } = hoursFromText(some, { language: one });
      for (const { from = 0, to = some.length, message } of problems) {
        expect(from).to.be.within(0, some.length);
        expect(to).to.be.within(from, some.length);
        expect(message).to.match(/[.!]$/);
      }
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('gives well-formed hours, or says that there are none', () => {
    const property = fc.property(text, some => {
      const { value, problems } = hoursFromTextWith(some, en);
      if (!value) return problems.length > 0;
      return WEEKDAYS.every(day => {
        const hours = value.week[day];
        return !hours || hours === 'by-appointment' || hours.every(span => span.every(isClockTime));
      });
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('says the same of a text with other dashes, quotes and spaces', () => {
    const property = fc.property(fc.constantFrom(...rows.map(row => row[0])), some => {
      const retyped = some.replace(/-/g, '\u2013').replace(/'/g, '\u2019').replace(/ /g, '\u00a0');
      expect(week(hoursFromTextWith(retyped, en))).to.deep.equal(week(hoursFromTextWith(some, en)));
    });
    fc.assert(property);
  });

  for (const part of [
    'Mon ',
    'open ',
    '8-',
    '1.1',
    '5pm',
    '(',
    '<b',
    '&',
    'a@',
    'Dec 1, ',
    'closed for lunch 12-1 ',
    '월',
    '8:00-5:00\n',
  ]) {
    it(`takes time in step with the text's length: ${JSON.stringify(part)}`, () => {
      const short = part.repeat(400);
      const long = part.repeat(3200);
      hoursFromTextWith(short, en);
      const [few, many] = [fastest(short), fastest(long)];
      // Eight times the text; quadratic time would be sixty-four times as long.
      expect(many).to.be.below(few * 28 + 15);
    });
  }
});

function week({ value }: TextReading): unknown {
  return value?.week;
}

function isClockTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);
}

/** Milliseconds, at best of three: what else the machine does only adds to them. */
function fastest(some: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      hoursFromTextWith(some, en);
      return performance.now() - start;
    }),
  );
}
