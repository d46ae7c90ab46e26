import { expect } from '@open-wc/testing';

import { hoursFromTextWith } from '../../../src/domain/hours/hours-from-text-with.js';
import { hoursFromText } from '../../../src/domain/hours/hours-from-text.js';
import { en } from '../../../src/domain/hours/languages/en.js';
import type { CorpusRow, Score } from './corpus/corpus-row.js';
import { scoreOf } from './corpus/corpus-row.js';
import { rows as english } from './corpus/english.js';
import { rows as others } from './corpus/other-languages.js';
import { rows as ar } from './texts/ar.js';
import { rows as de } from './texts/de.js';
import { rows as enRows } from './texts/en.js';
import { rows as es } from './texts/es.js';
import { rows as fr } from './texts/fr.js';
import { rows as it_ } from './texts/it.js';
import { rows as ja } from './texts/ja.js';
import { rows as ko } from './texts/ko.js';
import { rows as nl } from './texts/nl.js';
import { rows as pl } from './texts/pl.js';
import { rows as pt } from './texts/pt.js';
import { rows as ru } from './texts/ru.js';
import { hoursLine } from './texts/text-row.js';
import { rows as vi } from './texts/vi.js';
import { rows as zh } from './texts/zh.js';

const TABLES = { en: enRows, es, fr, de, it: it_, pt, nl, pl, ru, zh, ja, ar, vi, ko };

const inDetroit = { timeZone: 'America/Detroit' };

describe('hoursFromText', () => {
  for (const [language, rows] of Object.entries(TABLES)) {
    describe(`in ${language}`, () => {
      for (const [text, line, said = ''] of rows) {
        it(`reads ${JSON.stringify(text)}`, () => {
          const { value, problems } = hoursFromText(text, { language, ...inDetroit });
          const kinds = problems.map(problem => problem.kind).filter(kind => kind !== 'assumed');
          expect(value ? hoursLine(value) : '').to.equal(line);
          expect([...new Set(kinds)].sort().join(' and ')).to.equal(said);
        });
      }
    });
  }

  it('points at the words it means behind a picture sign, too', () => {
    const text = '📞🕐 Mon-Fri 8am-5pm, Sat';
    const [problem] = hoursFromText(text, { language: 'en' }).problems.filter(({ kind }) => kind === 'error');
    expect(text.slice(problem!.from, problem!.to)).to.equal('Sat');
  });

  it('finds the language from the words', () => {
    expect(hoursFromText('Lunes a viernes de 9 a 18 hs').value?.week.fri).to.deep.equal([['09:00', '18:00']]);
    expect(hoursFromText('周一至周五 9:00-18:00').value?.week.mon).to.deep.equal([['09:00', '18:00']]);
  });

  it('takes a language with its region', () => {
    expect(hoursFromText('L-V 9 a 14', { language: 'es-MX' }).value?.week.mon).to.deep.equal([
      ['09:00', '14:00'],
    ]);
  });

  it('gives no value and one error in a language it has no words of', () => {
    const { value, problems } = hoursFromText('I–V 9:00–18:00', { language: 'lt' });
    expect(value).to.equal(undefined);
    expect(problems.map(problem => problem.kind)).to.deep.equal(['error']);
  });

  describe('on texts that were found', () => {
    const scores = (rows: readonly CorpusRow[]): Score[] =>
      rows.map(row => scoreOf(row, hoursFromText(row.text, { language: row.language, ...inDetroit })));
    for (const row of [...english, ...others]) {
      it(`is never silently wrong: ${JSON.stringify(row.text)}`, () => {
        const { value, problems } = hoursFromText(row.text, { language: row.language, ...inDetroit });
        expect(scoreOf(row, { value, problems }).silent, JSON.stringify({ value, problems })).to.equal(false);
      });
    }

    it('is right on 97 of 100', () => {
      const all = scores([...english, ...others]);
      expect(all.filter(score => score.right).length / all.length).to.be.at.least(0.97);
    });

    it('doubts at most 5 of 100 that are plain to a person', () => {
      const plain = [...english, ...others].filter(row => !row.reject && !row.mustWarn);
      expect(scores(plain).filter(score => score.doubted).length / plain.length).to.be.at.most(0.05);
    });
  });
});

describe('hoursFromTextWith', () => {
  const footer = 'Office Hours\nMonday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed';

  it('takes the footer of a clinic as it is', () => {
    const { value, problems, rest, empty } = hoursFromTextWith(footer, en, inDetroit);
    const weekday = [['08:00', '17:00']];
    expect(value).to.deep.equal({
      timeZone: 'America/Detroit',
      week: {
        mon: weekday,
        tue: weekday,
        wed: weekday,
        thu: weekday,
        fri: weekday,
        sat: 'by-appointment',
        sun: 'by-appointment',
      },
      notes: { sat: 'Open as needed', sun: 'Open as needed' },
    });
    expect(problems).to.deep.equal([]);
    expect(rest).to.deep.equal([]);
    expect(empty).to.equal(false);
  });

  it('does not need the line breaks', () => {
    const joined = hoursFromTextWith(footer.replace(/\n/g, ''), en, inDetroit);
    expect(joined).to.deep.equal(hoursFromTextWith(footer, en, inDetroit));
  });

  it('says what the author wrote besides', () => {
    const text = `${footer}\nPlease ring the side bell, or call (734) 222-6222.`;
    expect(hoursFromTextWith(text, en).rest).to.deep.equal([
      'Please ring the side bell, or call (734) 222-6222',
    ]);
  });

  it('knows a text that does not speak of hours', () => {
    const { value, empty } = hoursFromTextWith('call us', en);
    expect([value, empty]).to.deep.equal([undefined, true]);
  });

  it('says what to write in place of a text without hours', () => {
    const { value, problems } = hoursFromTextWith('asdf', en);
    expect(value).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]!.kind).to.equal('error');
    expect(problems[0]!.message).to.contain('Monday - Friday: 8 am - 5 pm');
  });

  it('says what it understood: "8-5"', () => {
    const { problems } = hoursFromTextWith('Mon-Fri 8-5', en);
    expect(problems).to.deep.equal([
      { kind: 'assumed', message: '"8-5" was read as 08:00 - 17:00.', from: 8, to: 11 },
    ]);
  });

  it('names the days of a doubt, and where it stands', () => {
    const text = 'Mon-Fri 8am-5pm, Sat 7-9';
    const [doubt] = hoursFromTextWith(text, en).problems;
    expect(doubt).to.include({ kind: 'doubt', from: 21, to: 24 });
    expect(doubt!.days).to.deep.equal(['sat']);
  });

  it('leaves a day out that may be read in two ways', () => {
    const { value, problems } = hoursFromTextWith('Mon 9am-5pm\nTue 9am-5pm\nTue closed', en);
    expect(Object.keys(value!.week)).to.deep.equal(['mon']);
    expect(problems[0]!.days).to.deep.equal(['tue']);
  });

  it('keeps the week when only a date is in doubt', () => {
    const { problems } = hoursFromTextWith('Mon-Fri 8am-5pm\nClosed 2/3', en);
    expect(problems.map(problem => problem.days)).to.deep.equal([[]]);
  });

  it('knows public holidays by the country, or by a time zone that has only one', () => {
    const text = 'Mon-Fri 8am-5pm, closed holidays';
    const holidays = (options: object) => hoursFromTextWith(text, en, options).value?.special;
    expect(holidays({ country: 'GB' })).to.deep.equal([{ holiday: 'gb/public', hours: [] }]);
    expect(holidays({ timeZone: 'America/Chicago' })).to.deep.equal([{ holiday: 'us/public', hours: [] }]);
    expect(holidays({})).to.equal(undefined);
  });

  it('keeps the hours within which one may come by appointment', () => {
    const { value } = hoursFromTextWith('Sat: 9am to 1pm by appointment only', en);
    expect(value!.week.sat).to.equal('by-appointment');
    expect(value!.requestHours).to.deep.equal({ sat: [['09:00', '13:00']] });
    expect(value!.notes).to.deep.equal({ sat: 'by appointment only' });
  });
});
