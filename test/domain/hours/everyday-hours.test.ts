import { expect } from '@open-wc/testing';

import { everydayHours } from '../../../src/domain/hours/everyday/everyday-hours.js';
import type { EverydayWords } from '../../../src/domain/hours/everyday/everyday-words.js';
import { hoursFromTextWith, type TextReading } from '../../../src/domain/hours/hours-from-text-with.js';
import { ar as arLexicon } from '../../../src/domain/hours/languages/ar.js';
import { de as deLexicon } from '../../../src/domain/hours/languages/de.js';
import { en as enLexicon } from '../../../src/domain/hours/languages/en.js';
import { es as esLexicon } from '../../../src/domain/hours/languages/es.js';
import { fr as frLexicon } from '../../../src/domain/hours/languages/fr.js';
import { it as itLexicon } from '../../../src/domain/hours/languages/it.js';
import { ja as jaLexicon } from '../../../src/domain/hours/languages/ja.js';
import { ko as koLexicon } from '../../../src/domain/hours/languages/ko.js';
import { nl as nlLexicon } from '../../../src/domain/hours/languages/nl.js';
import { pl as plLexicon } from '../../../src/domain/hours/languages/pl.js';
import { pt as ptLexicon } from '../../../src/domain/hours/languages/pt.js';
import { ru as ruLexicon } from '../../../src/domain/hours/languages/ru.js';
import { vi as viLexicon } from '../../../src/domain/hours/languages/vi.js';
import { zh as zhLexicon } from '../../../src/domain/hours/languages/zh.js';
import { ar } from '../../../src/domain/hours/languages/everyday/ar.js';
import { de } from '../../../src/domain/hours/languages/everyday/de.js';
import { en } from '../../../src/domain/hours/languages/everyday/en.js';
import { es } from '../../../src/domain/hours/languages/everyday/es.js';
import { fr } from '../../../src/domain/hours/languages/everyday/fr.js';
import { it as italian } from '../../../src/domain/hours/languages/everyday/it.js';
import { ja } from '../../../src/domain/hours/languages/everyday/ja.js';
import { ko } from '../../../src/domain/hours/languages/everyday/ko.js';
import { nl } from '../../../src/domain/hours/languages/everyday/nl.js';
import { pl } from '../../../src/domain/hours/languages/everyday/pl.js';
import { pt } from '../../../src/domain/hours/languages/everyday/pt.js';
import { ru } from '../../../src/domain/hours/languages/everyday/ru.js';
import { vi } from '../../../src/domain/hours/languages/everyday/vi.js';
import { zh } from '../../../src/domain/hours/languages/everyday/zh.js';
import type { Lexicon } from '../../../src/domain/hours/lexicon.js';
import { zoneProblems } from '../../../src/domain/hours/zone-in-text.js';
import fc from '../../support/fast-check.js';
import { rows as english } from './corpus/english.js';
import { rows as others } from './corpus/other-languages.js';
import { rows as arRows } from './texts/ar.js';
import { rows as deRows } from './texts/de.js';
import { rows as enRows } from './texts/en.js';
import { rows as esRows } from './texts/es.js';
import { rows as frRows } from './texts/fr.js';
import { rows as itRows } from './texts/it.js';
import { rows as jaRows } from './texts/ja.js';
import { rows as koRows } from './texts/ko.js';
import { rows as nlRows } from './texts/nl.js';
import { rows as plRows } from './texts/pl.js';
import { rows as ptRows } from './texts/pt.js';
import { rows as ruRows } from './texts/ru.js';
import { hoursLine, type TextRow } from './texts/text-row.js';
import { rows as viRows } from './texts/vi.js';
import { rows as zhRows } from './texts/zh.js';

const LANGUAGES: readonly (readonly [EverydayWords, readonly TextRow[]])[] = [
  [ar, arRows],
  [de, deRows],
  [en, enRows],
  [es, esRows],
  [fr, frRows],
  [italian, itRows],
  [ja, jaRows],
  [ko, koRows],
  [nl, nlRows],
  [pl, plRows],
  [pt, ptRows],
  [ru, ruRows],
  [vi, viRows],
  [zh, zhRows],
];

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar: arLexicon,
  de: deLexicon,
  en: enLexicon,
  es: esLexicon,
  fr: frLexicon,
  it: itLexicon,
  ja: jaLexicon,
  ko: koLexicon,
  nl: nlLexicon,
  pl: plLexicon,
  pt: ptLexicon,
  ru: ruLexicon,
  vi: viLexicon,
  zh: zhLexicon,
};

const ZONE = 'Europe/Berlin';

/** Holds what is read here against what the reader of any text makes of it; whether it is read here. */
function holds(text: string, words: EverydayWords): boolean {
  const reading = everydayHours(text, words, ZONE);
  if (!reading) return false;
  const lexicon = LEXICONS[words.language]!;
  const whole = hoursFromTextWith(text, lexicon, { timeZone: ZONE });
  whole.problems.push(...zoneProblems(text, ZONE));
  expect(plain(reading), `${words.language}: ${JSON.stringify(text)}`).to.deep.equal(plain(whole));
  return true;
}

/** Without keys whose value is undefined. */
const plain = (reading: TextReading): unknown => JSON.parse(JSON.stringify(sorted(reading)));

/** Days in the order of their names: objects with the same days are equal in any order, their texts are not. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([key, held]) => [key, sorted(held)]),
      )
    : value;

/** A text, and the hours a person reads from it; no hours: it is for the reader of any text. */
const ROWS: readonly (readonly [EverydayWords, string, string])[] = [
  [
    en,
    'Monday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed',
    'Mo-Fr 08:00-17:00; Sa-Su by appointment',
  ],
  [en, 'Mon-Fri 8-5', 'Mo-Fr 08:00-17:00'],
  [
    en,
    'Monday – Thursday: 8:00 a.m. – 5:00 p.m.\nFriday: 8:00 a.m. – noon',
    'Mo-Th 08:00-17:00; Fr 08:00-12:00',
  ],
  [
    en,
    'Mon.-Thurs. 9-12 & 1-5; Fri. 9-1; Sat. and Sun. closed',
    'Mo-Th 09:00-12:00,13:00-17:00; Fr 09:00-13:00; Sa-Su closed',
  ],
  [en, 'Office Hours\nMonday\n8:00 AM - 5:00 PM\nTuesday\nClosed', 'Mo 08:00-17:00; Tu closed'],
  [en, 'Open Monday through Friday from 8:30 to 5. Closed weekends.', 'Mo-Fr 08:30-17:00; Sa-Su closed'],
  [en, 'Mo-Fr 08:00-17:00', 'Mo-Fr 08:00-17:00'],
  [
    en,
    'M, W, F 7pm-9pm, T, Th 12pm-4pm',
    'Mo 19:00-21:00; Tu 12:00-16:00; We 19:00-21:00; Th 12:00-16:00; Fr 19:00-21:00',
  ],
  [en, 'Open 24 hours, 7 days a week', 'Mo-Su 00:00-24:00'],
  [en, 'Daily: open 24 hours', 'Mo-Su 00:00-24:00'],
  [en, 'Mon-Fri 10 PM - 6 AM', 'Mo-Fr 22:00-06:00'],
  [
    es,
    'Lunes a viernes: 9 a 18 h\nSábado: 9 a 13 h\nDomingo: cerrado',
    'Mo-Fr 09:00-18:00; Sa 09:00-13:00; Su closed',
  ],
  [
    fr,
    'Lundi - vendredi : 8h30-12h00, 14h00-18h30\nSamedi : fermé',
    'Mo-Fr 08:30-12:00,14:00-18:30; Sa closed',
  ],
  [de, 'Mo-Fr 8:00-12:00 und 14:00-18:00 Uhr\nSa geschlossen', 'Mo-Fr 08:00-12:00,14:00-18:00; Sa closed'],
  [italian, 'Lunedì - venerdì: 9.00 - 18.00\nSabato: chiuso', 'Mo-Fr 09:00-18:00; Sa closed'],
  [pt, 'Segunda a sexta: 8h às 18h\nSábado: 8h às 12h', 'Mo-Fr 08:00-18:00; Sa 08:00-12:00'],
  [nl, 'Maandag t/m vrijdag: 8.00 - 17.00 uur\nZaterdag: gesloten', 'Mo-Fr 08:00-17:00; Sa closed'],
  [pl, 'Poniedziałek - piątek: 8:00 - 18:00\nSobota: nieczynne', 'Mo-Fr 08:00-18:00; Sa closed'],
  [ru, 'Пн-Пт: 9:00-18:00\nСб: 10:00-14:00\nВс: выходной', 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su closed'],
  [zh, '周一至周五 9:00-17:30\n周六 9:00-12:00\n周日 休息', 'Mo-Fr 09:00-17:30; Sa 09:00-12:00; Su closed'],
  [
    ja,
    '月曜日〜金曜日 9:00〜18:00\n土曜日 9:00〜13:00\n日曜日 休診',
    'Mo-Fr 09:00-18:00; Sa 09:00-13:00; Su closed',
  ],
  [
    ko,
    '평일 09:00 - 18:00\n토요일 09:00 - 13:00\n일요일 휴진',
    'Mo-Fr 09:00-18:00; Sa 09:00-13:00; Su closed',
  ],
  [vi, 'Thứ 2 - Thứ 6: 7:30 - 17:00\nChủ nhật: nghỉ', 'Mo-Fr 07:30-17:00; Su closed'],
  [ar, 'الاثنين - الخميس: 8:00 - 16:00\nالجمعة: مغلق', 'Mo-Th 08:00-16:00; Fr closed'],

  // Each is read in another way, or not for certain, or with words that most texts do not need.
  [en, '', ''],
  [en, 'Mon-Fri, closed Sat, 9-5', ''],
  [en, 'Open Mon-Sat\nClosed Sun\n9-6', ''],
  [en, 'Mon-Fri 8am-5pm, closed on holidays', ''],
  [en, 'Mon-Fri 8am-5pm (closed 12-1)', ''],
  [en, 'Mon-Fri 9am-5pm PST', ''],
  [en, 'Mon-Fri 8am-5pm, Mon 8am-8pm', ''],
  [en, 'Mon-Fri 8-12, 11-5', ''],
  [en, 'Mon Fri 8-5', ''],
  [en, 'Mon-Sat, Sun closed', ''],
  [en, 'Pharmacy: Mon-Thu 9-6', ''],
  [en, 'June: Mon-Fri 9-5', ''],
  [en, 'Mon-Fri 8 to 12/12', ''],
  [en, 'Mon-Fri 5-5', ''],
  [en, 'Mo-Tu 06-12,We 14-18:30', ''],
  [en, 'Mon-Fri: 8am &ndash; 5pm', ''],
  [vi, 'T2, 7 - 13:00', ''],
  [de, 'Mo-Fr 9 am bis 5', ''],
];

describe('everydayHours', () => {
  for (const [words, text, line] of ROWS) {
    it(`${line ? 'reads' : 'leaves'} ${JSON.stringify(text)}`, () => {
      const value = everydayHours(text, words, ZONE)?.value;
      expect(value ? hoursLine(value) : '').to.equal(line);
      expect(holds(text, words)).to.equal(line !== '');
    });
  }

  it('says the same as the reader of any text, of every text we know, and in all languages reads some', () => {
    for (const [words, rows] of LANGUAGES) {
      const known = [...english, ...others].filter(row => row.language === words.language);
      const texts = [...rows.map(([text]) => text), ...known.map(row => row.text)];
      expect(texts.filter(text => holds(text, words)).length, words.language).to.be.greaterThan(1);
    }
  });

  it('says the same as it of texts made of the words and marks of those we know', () => {
    for (const [words, rows] of LANGUAGES) {
      let read = 0;
      fc.assert(
        fc.property(likelyTexts(words, rows), text => {
          if (holds(text, words)) read++;
        }),
        { numRuns: 600 },
      );
      expect(read, words.language).to.be.greaterThan(2);
    }
  });

  it('is no more than the clinic’s own zone’s', () => {
    expect(everydayHours('Mon 9am-5pm', en)?.value).to.not.have.property('timeZone');
    expect(everydayHours('Mon 9am-5pm', en, ZONE)?.value?.timeZone).to.equal(ZONE);
  });

  it('leaves a text that is too long, and takes no time for it', () => {
    const line = 'Mon-Fri 8am-5pm, ';
    expect(everydayHours(line.repeat(60), en)).to.equal(undefined);
    expect(everydayHours(line.repeat(300_000), en)).to.equal(undefined);
  });
});

/** Days, times and what stands between them, taken from a language's rows and put together anew. */
function likelyTexts(words: EverydayWords, rows: readonly TextRow[]): fc.Arbitrary<string> {
  const pieces = [...new Set(rows.flatMap(([text]) => text.split(/([\s,;:.–/-]+)/)))].filter(Boolean);
  const reads = (text: string) => !!everydayHours(text, words);
  const days = pieces.filter(piece => /^\p{L}/u.test(piece) && reads(`${piece} 09:00-10:00`));
  const day = fc.constantFrom(...days);
  const closed = pieces.filter(piece => reads(`${days[0]!} ${piece}`));
  const leads = pieces.filter(piece => /^\p{L}/u.test(piece) && reads(`${piece} ${days[0]!} 09:00-10:00`));
  const tos = pieces.filter(piece => reads(`${days[0]!} 09:00 ${piece} 10:00`));
  const times = [...pieces.filter(piece => /^\d{1,2}/.test(piece)), '9', '8.30', '18:00', '12', '5', '17'];
  const to = fc.constantFrom('-', ' - ', '–', ...tos.map(word => ` ${word} `));
  const gap = fc.constantFrom(' ', ' ', ': ', ', ', '\n', '; ', '. ', ' / ', ' & ', ...pieces.filter(isMark));
  const lead = fc.constantFrom('', '', '', ...leads.map(word => `${word} `));
  const time = fc.constantFrom(...times);
  const span = fc.tuple(lead, time, to, time).map(all => all.join(''));
  const range = fc.oneof(
    day,
    fc.tuple(day, to, day).map(all => all.join('')),
  );
  const list = fc.oneof(
    range,
    range,
    fc.tuple(range, gap, range).map(all => all.join('')),
  );
  const value = fc.oneof(
    span,
    span,
    fc.tuple(span, gap, span).map(all => all.join('')),
    fc.constantFrom(...(closed[0] ? closed : ['9-5'])),
  );
  const first = fc.tuple(lead, list, gap, value, gap);
  const last = fc.tuple(lead, value, gap, list, gap);
  const statement = fc.oneof({ weight: 4, arbitrary: first }, { weight: 1, arbitrary: last });
  return fc
    .array(
      statement.map(all => all.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map(all => all.join(''));
}

const isMark = (piece: string): boolean => !/[\p{L}\p{N}]/u.test(piece);
