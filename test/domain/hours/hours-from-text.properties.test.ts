import { expect } from '@open-wc/testing';

import type { TextReading } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromTextWith } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromText } from '../../../src/domain/hours/hours-from-text.js';
import { ar } from '../../../src/domain/hours/languages/ar.js';
import { de } from '../../../src/domain/hours/languages/de.js';
import { en } from '../../../src/domain/hours/languages/en.js';
import { es } from '../../../src/domain/hours/languages/es.js';
import { fr } from '../../../src/domain/hours/languages/fr.js';
import { it as italian } from '../../../src/domain/hours/languages/it.js';
import { ja } from '../../../src/domain/hours/languages/ja.js';
import { ko } from '../../../src/domain/hours/languages/ko.js';
import { nl } from '../../../src/domain/hours/languages/nl.js';
import { pl } from '../../../src/domain/hours/languages/pl.js';
import { pt } from '../../../src/domain/hours/languages/pt.js';
import { ru } from '../../../src/domain/hours/languages/ru.js';
import { vi } from '../../../src/domain/hours/languages/vi.js';
import { zh } from '../../../src/domain/hours/languages/zh.js';
import { WEEKDAYS } from '../../../src/domain/hours/weekday.js';
import fc from '../../support/fast-check.js';
import { rows } from './texts/en.js';

const LEXICONS = [ar, de, en, es, fr, italian, ja, ko, nl, pl, pt, ru, vi, zh];

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

/** Some spans of a day in minutes after midnight: in order, apart, in the daytime, in steps of a quarter of an hour. */
const times = fc
  .uniqueArray(fc.integer({ min: 24, max: 92 }), { maxLength: 4 })
  .map(quarters => quarters.sort((a, b) => a - b).map(quarter => quarter * 15))
  .map(all => all.slice(0, all.length - (all.length % 2)));
const weeks = fc
  .array(fc.option(times, { nil: undefined }), { minLength: 7, maxLength: 7 })
  .filter(week => week.some(day => day));

const NAMES = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Ways in which a day is written. */
const PRINTERS: Record<string, (day: string, spans: readonly (readonly number[])[]) => string> = {
  OpenStreetMap: (day, spans) =>
    `${day.slice(0, 2)} ${spans.map(span => span.map(full).join('-')).join(',') || 'off'};`,
  'a table': (day, spans) =>
    `${day}\t${spans.map(span => span.map(half).join(' – ')).join(' & ') || 'Closed'}`,
  'a sentence': (day, spans) =>
    spans.length
      ? `On ${day}s we are open from ${spans.map(span => span.map(half).join(' to ')).join(' and from ')}`
      : `We are closed on ${day}s.`,
  'hours before days': (day, spans) =>
    `${spans.map(span => span.map(half).join('-')).join(', ') || 'Closed'} ${day}`,
};

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

  for (const [name, print] of Object.entries(PRINTERS)) {
    it(`reads back any week that is written in the manner of ${name}`, () => {
      const property = fc.property(weeks, some => {
        const text = WEEKDAYS.flatMap((day, i) =>
          some[i] ? [print(NAMES[day], spansOf(some[i]))] : [],
        ).join('\n');
        const { value, problems } = hoursFromTextWith(text, en);
        const stated = WEEKDAYS.flatMap((day, i) => {
          const own = some[i];
          return own ? [[day, spansOf(own).map(span => span.map(full))]] : [];
        });
        expect(value?.week, text).to.deep.equal(Object.fromEntries(stated));
        expect(problems, text).to.deep.equal([]);
      });
      fc.assert(property, { numRuns: 200 });
    });
  }

  for (const part of [
    'Mon ',
    'open ',
    '8-',
    '1.1',
    '5pm',
    '(',
    '[',
    ')',
    ',',
    '- ',
    '(8',
    'Mon(',
    "a'",
    'except ',
    '+1',
    '<b',
    '&',
    'a@',
    'Dec 1, ',
    'closed for lunch 12-1 ',
    '월',
    'closed 1 ',
    '24/7 phone 1 ',
    'Mon (closed Tue) ',
    '8:00-5:00\n',
  ]) {
    it(`takes steps in proportion to the text: ${JSON.stringify(part)}`, () => {
      const [few, many] = [stepsOf(part.repeat(100)), stepsOf(part.repeat(400))];
      expect(many).to.be.below(few * 4.5 + 100);
    });

    it(`comes to an end: ${JSON.stringify(part)}`, () => {
      // An expression that tries every way would take hours, and meet the runner's own limit.
      expect(hoursFromTextWith(part.repeat(4000), en)).to.have.property('problems');
    });
  }

  for (const lexicon of LEXICONS) {
    it(`comes to an end, of the words that are known in “${lexicon.language}” one after the other`, () => {
      for (const pattern of Object.values(lexicon.words)) {
        const words = `${pattern.replace(/[^\p{L}\d|]+/gu, ' ').replace(/\|/g, ' ')} `;
        const text = words.repeat(1 + 4000 / words.length).slice(0, 4000);
        for (const some of [text, text.replace(/ /g, '')]) {
          expect(hoursFromTextWith(some, lexicon)).to.have.property('problems');
        }
      }
    });
  }
});

/** How often an expression is tried, and how much of lists is copied, while a text is read: the same on every machine. */
function stepsOf(some: string): number {
  let steps = 0;
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  const slice = Object.getOwnPropertyDescriptor(Array.prototype, 'slice')!;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    steps++;
    return (exec.value as typeof RegExp.prototype.exec).call(this, text);
  };
  Array.prototype.slice = function (this: unknown[], ...ends: [start?: number, end?: number]) {
    const copy = (slice.value as typeof Array.prototype.slice).apply(this, ends) as never[];
    steps += copy.length;
    return copy;
  };
  try {
    hoursFromTextWith(some, en);
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec);
    Object.defineProperty(Array.prototype, 'slice', slice);
  }
  return steps;
}

function week({ value }: TextReading): unknown {
  return value?.week;
}

function isClockTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);
}

/** Times as pairs of opening and closing. */
function spansOf(all: readonly number[]): number[][] {
  return all.flatMap((time, i) => (i % 2 ? [[all[i - 1]!, time]] : []));
}

/** `08:30` */
function full(time: number): string {
  return [Math.floor(time / 60), time % 60].map(value => String(value).padStart(2, '0')).join(':');
}

/** `8:30 a.m.` */
function half(time: number): string {
  const hour = Math.floor(time / 60);
  const minutes = time % 60 ? `:${time % 60}` : '';
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
