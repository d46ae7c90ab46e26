import { expect } from '@open-wc/testing';
import { clockFromMinutes } from '../../../src/domain/hours/clock-time.js';
import { hoursFromTextWith } from '../../../src/domain/hours/hours-from-text-with.js';
import type { DayHours, Hours, Span } from '../../../src/domain/hours/hours.js';
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
import type { Lexicon } from '../../../src/domain/hours/lexicon.js';
import { WEEKDAYS } from '../../../src/domain/hours/weekday.js';
import { ar } from '../../../src/words/text/ar.js';
import { de } from '../../../src/words/text/de.js';
import { en } from '../../../src/words/text/en.js';
import { es } from '../../../src/words/text/es.js';
import { fr } from '../../../src/words/text/fr.js';
import { hoursText } from '../../../src/words/text/hours-text.js';
import { it as it_ } from '../../../src/words/text/it.js';
import { ja } from '../../../src/words/text/ja.js';
import { ko } from '../../../src/words/text/ko.js';
import { nl } from '../../../src/words/text/nl.js';
import { pl } from '../../../src/words/text/pl.js';
import { pt } from '../../../src/words/text/pt.js';
import { ru } from '../../../src/words/text/ru.js';
import type { TextWords } from '../../../src/words/text/text-words.js';
import { vi } from '../../../src/words/text/vi.js';
import { zh } from '../../../src/words/text/zh.js';
import fc from '../../support/fast-check.js';

const LANGUAGES: readonly (readonly [TextWords, Lexicon])[] = [
  [en, enLexicon],
  [es, esLexicon],
  [fr, frLexicon],
  [de, deLexicon],
  [it_, itLexicon],
  [pt, ptLexicon],
  [nl, nlLexicon],
  [pl, plLexicon],
  [ru, ruLexicon],
  [zh, zhLexicon],
  [ja, jaLexicon],
  [ar, arLexicon],
  [vi, viLexicon],
  [ko, koLexicon],
];

/** A time of the day, midnight and noon often among them; of 23:59 the reader makes midnight. */
const time = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 720, 1440) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 48 }).map(halves => halves * 30) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 288 }).map(fives => fives * 5) },
);
const span = (opens: number, closes: number): Span => [clockFromMinutes(opens), clockFromMinutes(closes)];

/** One span, or more with breaks between them. */
const spans = fc
  .uniqueArray(time, { minLength: 2, maxLength: 6 })
  .map(times => times.sort((a, b) => a - b))
  .map(times => times.flatMap((closes, i) => (i % 2 ? [span(times[i - 1]!, closes)] : [])));

/**
 * From an afternoon into the next day. The reader asks about more than 18 hours, those from a morning, and those to noon, which
 * may be midnight's, or beyond.
 */
const night = fc
  .integer({ min: 13 * 12, max: 24 * 12 - 1 })
  .chain(opens => fc.tuple(fc.constant(opens), fc.integer({ min: 1, max: opens - 6 * 12 })))
  .filter(([, closes]) => closes < 12 * 12)
  .map(([opens, closes]) => span(opens * 5, closes * 5));
const dayAndNight = fc
  .tuple(spans, night)
  .map(([day, last]) => [...day.filter(([, closes]) => closes < last[0]), last]);

interface Day {
  held: DayHours;
  request?: Span[];
}
const day: fc.Arbitrary<Day> = fc.oneof(
  { weight: 4, arbitrary: spans.map(held => ({ held })) },
  { weight: 1, arbitrary: dayAndNight.map(held => ({ held })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Day>({ held: [] }, { held: 'by-appointment' }, { held: [['00:00', '24:00']] }),
  },
  {
    weight: 1,
    arbitrary: spans
      .filter(request => request.join() !== '00:00,24:00')
      .map(request => ({ held: 'by-appointment' as const, request })),
  },
);

/** A week of a few kinds of days, as weeks are, some of them unstated. */
const week = fc
  .array(day, { minLength: 1, maxLength: 4 })
  .chain(kinds =>
    fc.tuple(...WEEKDAYS.map(() => fc.option(fc.constantFrom(...kinds), { nil: undefined, freq: 5 }))),
  )
  .filter(days => days.some(Boolean))
  .map((days): Hours => {
    const hours: Hours = { week: {} };
    WEEKDAYS.forEach((name, i) => {
      const own = days[i];
      if (!own) return;
      hours.week[name] = own.held;
      if (own.request) (hours.requestHours ??= {})[name] = own.request;
    });
    return hours;
  });

const morning: Span = ['08:00', '12:00'];
const workday: Span[] = [morning, ['13:30', '17:00']];
const WEEK: Hours = {
  week: {
    mon: workday,
    tue: workday,
    wed: [['00:00', '24:00']],
    thu: [['19:00', '07:00']],
    fri: [['12:00', '24:00']],
    sat: 'by-appointment',
    sun: [],
  },
  requestHours: { sat: [['09:00', '13:00']] },
};

const NOTES: Hours['notes'] = { fri: 'New patients welcome', sat: ' Open as\n needed ', sun: 'Family day' };

/** A language's text for that week. */
const TEXTS: readonly (readonly [TextWords, string[]])[] = [
  [
    en,
    [
      'Monday – Tuesday: 8 am – noon, 1:30 pm – 5 pm',
      'Wednesday: open 24 hours',
      'Thursday: 7 pm – 7 am',
      'Friday: noon – midnight',
      'Saturday: by appointment, 9 am – 1 pm',
      'Sunday: closed',
    ],
  ],
  [
    es,
    [
      'Lunes a martes: 08:00–12:00, 13:30–17:00',
      'Miércoles: abierto las 24 horas',
      'Jueves: 19:00–07:00',
      'Viernes: 12:00–24:00',
      'Sábado: con cita previa, 09:00–13:00',
      'Domingo: cerrado',
    ],
  ],
  [
    fr,
    [
      'Du lundi au mardi\u00a0: 08h00 – 12h00, 13h30 – 17h00',
      'Mercredi\u00a0: ouvert 24\u00a0h/24',
      'Jeudi\u00a0: 19h00 – 07h00',
      'Vendredi\u00a0: 12h00 – 00h00',
      'Samedi\u00a0: sur rendez-vous, 09h00 – 13h00',
      'Dimanche\u00a0: fermé',
    ],
  ],
  [
    ja,
    [
      '月曜日～火曜日：08:00～12:00、13:30～17:00',
      '水曜日：24時間診療',
      '木曜日：19:00～07:00',
      '金曜日：12:00～24:00',
      '土曜日：予約制、09:00～13:00',
      '日曜日：休診',
    ],
  ],
];

/** The first line of the same week in the other languages, in which days and times are joined in their own ways. */
const FIRST_LINES: readonly (readonly [TextWords, string])[] = [
  [de, 'Montag – Dienstag: 08:00–12:00\u00a0Uhr, 13:30–17:00\u00a0Uhr'],
  [it_, 'Lunedì – martedì: 08:00–12:00, 13:30–17:00'],
  [pt, 'Segunda a terça: 08h às 12h, 13h30 às 17h'],
  [nl, 'Maandag t/m dinsdag: 08:00 – 12:00\u00a0uur, 13:30 – 17:00\u00a0uur'],
  [pl, 'Poniedziałek–wtorek: 08:00–12:00, 13:30–17:00'],
  [ru, 'Понедельник — вторник: 08:00–12:00, 13:30–17:00'],
  [zh, '周一至周二：08:00–12:00、13:30–17:00'],
  [ar, 'من الاثنين إلى الثلاثاء: من 08:00 إلى 12:00، من 13:30 إلى 17:00'],
  [vi, 'Thứ Hai – Thứ Ba: 08:00 – 12:00, 13:30 – 17:00'],
  [ko, '월요일~화요일: 08:00~12:00, 13:30~17:00'],
];

describe('hoursText', () => {
  for (const [words, lines] of TEXTS) {
    it(`writes a week, in ${words.language}`, () => {
      expect(hoursText(WEEK, words).split('\n')).to.deep.equal(lines);
    });
  }

  for (const [words, line] of FIRST_LINES) {
    it(`joins days and times as one does, in ${words.language}`, () => {
      expect(hoursText(WEEK, words).split('\n')[0]).to.equal(line);
    });
  }

  it("says by appointment in the clinic's own words, and closed in ours", () => {
    expect(
      hoursText({ ...WEEK, notes: NOTES }, en)
        .split('\n')
        .slice(3),
    ).to.deep.equal(['Friday: noon – midnight', 'Saturday: Open as needed, 9 am – 1 pm', 'Sunday: closed']);
  });

  it('makes one line of days in a row with the same hours, and of days that are apart one each', () => {
    const week = { mon: [morning], tue: [morning], thu: [morning], sat: [], sun: [] };
    expect(hoursText({ week }, en)).to.equal(
      'Monday – Tuesday: 8 am – noon\nThursday: 8 am – noon\nSaturday – Sunday: closed',
    );
  });

  it('has nothing to write of a week that is not stated', () => {
    expect(hoursText({ week: {} }, en)).to.equal('');
  });

  for (const [words, lexicon] of LANGUAGES) {
    it(`is read back as it was meant, in ${words.language}`, () => {
      const property = fc.property(week, hours => {
        const text = hoursText(hours, words);
        const { value, problems } = hoursFromTextWith(text, lexicon);
        expect(value?.week, text).to.deep.equal(hours.week);
        expect(value?.requestHours, text).to.deep.equal(hours.requestHours);
        const unsure = problems.filter(({ kind }) => kind !== 'assumed').map(({ message }) => message);
        expect(unsure, text).to.deep.equal([]);
      });
      fc.assert(property, { numRuns: 300 });
    });
  }
});
