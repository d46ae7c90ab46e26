import type { Lexicon, Meaning } from '../lexicon.js';
import type { Clock } from './clock.js';
import { ALL_DAYS, MAYBE_SATURDAY, OTHER_DAYS } from './days.js';
import { expression } from './expression.js';
import { JOINING } from './letters.js';

/** What a token stands for: a set of days, a month or hour, a time, the key or date of a holiday. */
export type TokenValue = number | string | Clock;

/** A lexicon made ready for reading. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** Finds a word or phrase at `lastIndex`; the group that took part is an index into `senses`, from 1. */
  words: RegExp;
  /** The letters of the group's tokens, and what the first of them stands for. */
  senses: readonly (readonly [letters: string, value: TokenValue])[];
  /** Whether a day's short form may be another word. */
  likeWords: RegExp;
  /** Finds a day that is named behind others alone. */
  listed: RegExp | undefined;
  /** Finds a number with what belongs to it: digits, minutes, hour mark, half past, am, pm. */
  number: RegExp;
}

/** The letter that stands for each meaning in the grammar. Of two that fit a word, the first is taken. */
const LETTERS = {
  address: '#',
  appointment: 'a',
  allDay: 'V',
  closed: 'x',
  lunch: 'l',
  noon: 'T',
  midnight: 'T',
  weekdays: 'D',
  workdays: 'D',
  weekend: 'D',
  daily: 'D',
  others: 'D',
  unclear: 'd',
  holiday: 'H',
  last: 'L',
  nth: 'o',
  vague: 'v',
  condition: 'i',
  season: 's',
  regular: 'r',
  service: 'k',
  forenoon: 'A',
  afternoon: 'P',
  part: 'p',
  zone: 'z',
  to: 't',
  between: 'b',
  except: 'e',
  and: '&',
} as const satisfies Partial<Record<Meaning, string>>;

/** What their tokens stand for. */
const VALUES: Partial<Record<Meaning, TokenValue>> = {
  noon: { minutes: 720, named: true },
  midnight: { minutes: 0, named: true },
  weekdays: 31,
  workdays: 31 | MAYBE_SATURDAY,
  weekend: 96,
  daily: ALL_DAYS,
  others: OTHER_DAYS,
  unclear: 96,
  holiday: 'public',
};

/** What follows minutes that stand apart, as in "9 h 30": no further number, and no word but one that leads on. */
const MINUTES =
  '(?! ?[\\d:hu])(?! (?!jusqu|bis|tot|lun|mar|mer|jeu|ven|sam|dim|sauf|ferm|ouv|uniq|seul|puis|den|phut|min)[a-z]{3})';

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The lexicon as two expressions, made once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = vocabularies.get(lexicon);
  if (!vocabulary) vocabularies.set(lexicon, (vocabulary = compile(lexicon)));
  return vocabulary;
}

function compile(lexicon: Lexicon): Vocabulary {
  const { words, days, daySets = {}, months, numbers = [], holidays = {} } = lexicon;
  const senses: [string, TokenValue][] = [];
  const groups: string[] = [];
  const add = (pattern: string | undefined, letters: string, value: TokenValue = 0) => {
    senses.push([letters, value]);
    groups.push(`(${expression(pattern)})`);
  };
  add('24 ?[/x] ?7(?!\\d)', 'DV', ALL_DAYS);
  for (const key of Object.keys(holidays)) add(holidays[key], 'H', key);
  for (const meaning of Object.keys(LETTERS) as (keyof typeof LETTERS)[]) {
    if (words[meaning]) add(words[meaning], LETTERS[meaning], VALUES[meaning]);
  }
  for (const set of Object.keys(daySets)) add(daySets[set], 'D', Number(set));
  days.forEach((day, i) => add(day, 'D', 1 << i));
  months.forEach((month, i) => add(month, 'M', i + 1));
  numbers.forEach((number, i) => add(number, 'c', { minutes: (i + 1) * 60 }));
  // OpenStreetMap's words are read in every language, but "we" and "su" only where no sentence goes on.
  const next = '(?= ?([-,;:[\\d]|off|closed|$))';
  // "từ" is no Tuesday.
  const filler = new RegExp(`^${expression(words.filler)}$`, 'u');
  'mo tu we th fr sa su'.split(' ').forEach((day, i) => {
    if (lexicon.language === 'en' || !filler.test(day)) add(day + next, 'D', 1 << i);
  });
  add('ph' + next, 'H', 'public');
  add('off', 'x');
  add('(gmt|utc)( ?[-+]\\d{1,2}(:?\\d\\d)?)?', 'z');
  add(words.filler, 'f');
  const ahead = [...days, words.forenoon, words.afternoon].map(pattern => expression(pattern)).join('|');
  // A word ends where no letter joins it, or before a whole day's name: a line break was lost there; or "Mittwochabend".
  const end = `(?:(?!${JOINING})|(?=${JOINING}{3})(?=(?:${ahead})(?!${JOINING})))`;
  // German "am" is a word of its own.
  const gap = lexicon.language === 'de' ? '' : ' ?';
  const half = (letter: string, pattern?: string) =>
    `(${gap}(?:${letter}\\.\\s?m\\.?|${letter}m(?:\\.(?=\\s?-))?|${letter}\\sm(?!\\s?[-,&/]\\s?\\p{L})|${expression(pattern)})|${letter})${end}`;
  const mark = ` ?${expression(words.hour)}`;
  const listed = lexicon.listed?.map(pattern => `(${expression(pattern)})`).join('|');
  return {
    lexicon,
    senses,
    likeWords: new RegExp(`^${expression(lexicon.likeWords)}$`, 'u'),
    listed: listed ? new RegExp(`(?:${listed})(?!${JOINING}|\\d|[.:]\\d|${mark})`, 'uy') : undefined,
    words: new RegExp(`(?:${groups.join('|')})${end}`, 'uy'),
    number: new RegExp(
      `(\\d+)(?:(?:[:.]| : ?|: (?=[03]0(?!\\d))|,(?=[03]0(?!\\d))|${mark}(?: (?=\\d\\d${MINUTES}))?)(\\d\\d)(?!\\d)(?:\\s?${expression(words.minute)})?(?::\\d\\d)?)?` +
        `(${mark}${end})?(\\s?${expression(words.half)})?(?:\\.?(?:${half('a', words.am)}|${half('p', words.pm)}))?`,
      'uy',
    ),
  };
}
