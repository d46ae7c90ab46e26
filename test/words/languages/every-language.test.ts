import { expect } from '@open-wc/testing';
import { en as article } from '../../../src/words/article/en.js';
import { en as articleList } from '../../../src/words/article-list/en.js';
import { en as contact } from '../../../src/words/contact/en.js';
import { en as crisis } from '../../../src/words/crisis/en.js';
import { en as dialling } from '../../../src/words/dialling/en.js';
import { en as dialog } from '../../../src/words/dialog/en.js';
import { en as hours } from '../../../src/words/hours/en.js';
import { loadWords } from '../../../src/words/languages/load-words.js';
import { en as phone } from '../../../src/words/phone/en.js';
import { en as reading } from '../../../src/words/reading/en.js';
import { en as toolbar } from '../../../src/words/toolbar/en.js';
import { en as top } from '../../../src/words/top/en.js';
import { en as ways } from '../../../src/words/ways/en.js';
import { en as week } from '../../../src/words/week/en.js';
import { SPOKEN, wordsOf } from './spoken.js';

const ENGLISH = {
  article,
  articleList,
  contact,
  crisis,
  dialling,
  dialog,
  hours,
  phone,
  reading,
  toolbar,
  top,
  ways,
  week,
};

/** Given to a sentence that has a gap, for each of its gaps. */
const FILLED: Record<string, unknown[]> = {
  'hours.time': [540, 'und'],
  'hours.day': [new Date(0), true],
  'articleList.added': [3],
  'article.minutes': [3],
};
const WHEN = { time: '«1»', day: '«2»' };
const gaps = (path: string): unknown[] =>
  FILLED[path] ?? (/^hours\.(?!onDay)/.test(path) ? [WHEN] : ['«1»', '«2»']);

/** Every sentence of a language, by its path: functions filled in. */
function sentences(words: object, above = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const path = above + key;
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function')
      found.set(path, String((value as (...given: unknown[]) => unknown)(...gaps(path))));
    else for (const [inner, text] of sentences(value as object, `${path}.`)) found.set(inner, text);
  }
  return found;
}

const allOf = async (tag: string) => {
  const { reading: fetched, ...words } = await wordsOf(tag);
  return sentences({ ...words, reading: await fetched() });
};

/** Not said, or the same in many languages. */
const ALIKE =
  /^(?:article|hours)\.language$|^reading\.textSize\.\d+$|^(?:week\.span|hours\.onDay|hours\.day)$/;

/** Words that a language has in common with English. */
const SHARED: Partial<Record<string, string[]>> = {
  de: ['reading.spacing.none', 'reading.contrast.none', 'reading.saturation.normal', 'reading.links'],
  es: ['reading.spacing.none', 'reading.contrast.none'],
  fr: [
    'reading.spacing.none',
    'reading.contrast.none',
    'reading.landmarks.navigation',
    'reading.landmarks.region',
  ],
  it: ['reading.landmarks.navigation'],
  nl: [
    'hours.open',
    'crisis.chat',
    'reading.contrast.legend',
    'reading.links',
    'reading.landmarks.navigation',
  ],
  pl: ['reading.landmarks.navigation'],
  pt: ['reading.spacing.none', 'reading.contrast.none', 'reading.links', 'reading.landmarks.navigation'],
  tl: [
    'contact.email',
    'hours.time',
    'reading.contrast.legend',
    'reading.landmarks.navigation',
    'reading.landmarks.form',
  ],
  vi: ['contact.email'],
};

/** The script of a language that is not written in Latin letters. */
const SCRIPTS: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  'zh-hant': /\p{Script=Han}/u,
};

/** Characters that only the other Chinese has, among those our words need. */
const SIMPLIFIED = /[开关闭预约无这载阅读换颜简电话语复链页]/u;
const TRADITIONAL = /[開關閉預約無這載閱讀換顏簡電話語複鏈頁]/u;

for (const tag of SPOKEN) {
  describe(`our words in ${tag}`, () => {
    it('are as many as in English, and none is empty', async () => {
      const spoken = await allOf(tag);
      const optional = tag === 'ht' ? ['hours.day'] : [];
      const expected = [...sentences(ENGLISH).keys(), ...optional];
      expect([...spoken.keys()]).to.have.members(expected);
      expect(
        [...spoken].filter(([, text]) => !text.trim() || /undefined|NaN|\[object/.test(text)),
      ).to.deep.equal([]);
    });

    it('are not left in English', async () => {
      const english = sentences(ENGLISH);
      const alike = [...(await allOf(tag))]
        .filter(([path, text]) => text === english.get(path) && !ALIKE.test(path))
        .map(([path]) => path);
      expect(alike.filter(path => !SHARED[tag]?.includes(path))).to.deep.equal([]);
    });

    it('keep what they are told', async () => {
      const english = sentences(ENGLISH);
      const lost = [...(await allOf(tag))].filter(([path, text]) =>
        ['«1»', '«2»'].some(gap => english.get(path)?.includes(gap) && !text.includes(gap)),
      );
      expect(lost).to.deep.equal([]);
    });

    const script = SCRIPTS[tag];
    if (script)
      it('are in its script', async () => {
        const latin = [...(await allOf(tag))].filter(
          ([path, text]) =>
            !script.test(text.replace(/[«»\d]/g, '')) &&
            !ALIKE.test(path) &&
            !/^(?:SMS|[\d:«» ]+)$/.test(text),
        );
        expect(latin).to.deep.equal([]);
      });
  });
}

describe('Chinese', () => {
  it('is in simplified characters, or in traditional ones', async () => {
    expect([...(await allOf('zh'))].filter(([, text]) => TRADITIONAL.test(text))).to.deep.equal([]);
    expect([...(await allOf('zh-hant'))].filter(([, text]) => SIMPLIFIED.test(text))).to.deep.equal([]);
  });
});

describe('numbers of articles', () => {
  const rows: [string, number, string][] = [
    ['pl', 1, '1 artykuł więcej'],
    ['pl', 3, '3 artykuły więcej'],
    ['pl', 5, '5 artykułów więcej'],
    ['pl', 22, '22 artykuły więcej'],
    ['ru', 1, 'Ещё 1 статья'],
    ['ru', 3, 'Ещё 3 статьи'],
    ['ru', 11, 'Ещё 11 статей'],
    ['ar', 1, 'مقال إضافي واحد'],
    ['ar', 2, 'مقالان إضافيان'],
    ['ar', 6, '6 مقالات إضافية'],
    ['ar', 12, '12 مقالًا إضافيًا'],
    ['ar', 100, '100 مقال إضافي'],
    ['fr', 1, '1 article de plus'],
    ['de', 6, '6 weitere Artikel'],
  ];
  for (const [tag, count, expected] of rows) {
    it(`are “${expected}” in ${tag}`, async () => {
      expect((await wordsOf(tag)).articleList.added(count)).to.equal(expected);
    });
  }
});

describe('a language we do not speak', () => {
  it('has no words', async () => {
    expect(await loadWords('sw')).to.equal(undefined);
  });
});
