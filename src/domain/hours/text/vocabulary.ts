import type { Lexicon, Meaning } from '../lexicon.js';
import { fold } from './normalise.js';

/** What a word stands for: a meaning of the lexicon, or one of the lists beside its words. */
export type Sense = Meaning | 'day' | 'month' | 'count' | 'named' | 'always';

/** A lexicon made ready for reading. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** Finds a word or phrase at `lastIndex`; the group that took part is an index into `senses`, from 1. */
  words: RegExp;
  /** A group's sense, and which of its list: a day from 0, a month or number from 1, a holiday's key. */
  senses: readonly (readonly [sense: Sense, which: number | string])[];
  /** Finds a number with what belongs to it: digits, minutes, half past, hour mark, am, pm, ordinal. */
  number: RegExp;
}

/** Letters that join into words. Chinese, Japanese and Korean ones stand beside each other without joining. */
export const JOINING = '[^\\P{L}\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3]';

/** OpenStreetMap's days are read in every language, but "we" and "su" only where no sentence goes on. */
const OSM_DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'ph'];
const OSM_NEXT = '(?= ?(?:[-,;:[\\d]|off|closed|$))';

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The lexicon as two expressions, made once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = vocabularies.get(lexicon);
  if (!vocabulary) vocabularies.set(lexicon, (vocabulary = compile(lexicon)));
  return vocabulary;
}

/** A lexicon's pattern as an expression for plain text: nothing captured, any space between words. */
function expression(pattern: string): string {
  return fold(pattern).replace(/\((?!\?)/g, '(?:').replace(/ /g, '\\s');
}

function compile(lexicon: Lexicon): Vocabulary {
  const { words, days, months, numbers = [], holidays = {} } = lexicon;
  const senses: [Sense, number | string][] = [];
  const groups: string[] = [];
  const add = (sense: Sense, which: number | string, pattern: string) => {
    senses.push([sense, which]);
    groups.push(`(${expression(pattern)})`);
  };
  add('always', 0, '24 ?[/x] ?7(?!\\d)');
  for (const key of Object.keys(holidays)) add('named', key, holidays[key]!);
  for (const meaning of Object.keys(words) as Meaning[]) {
    if (!/hour|minute|half|filler/.test(meaning)) add(meaning, 0, words[meaning]!);
  }
  days.forEach((day, i) => add('day', i, day));
  months.forEach((month, i) => add('month', i + 1, month));
  numbers.forEach((number, i) => add('count', i + 1, number));
  OSM_DAYS.forEach((day, i) => add(i < 7 ? 'day' : 'holiday', i, day + OSM_NEXT));
  add('closed', 0, 'off');
  if (words.filler) add('filler', 0, words.filler);
  add('zone', 0, '(gmt|utc)( ?[-+]\\d{1,2}(:?\\d\\d)?)?');

  // A word ends where no letter joins it, or before a whole day's name: a line break was lost there.
  const day = days.map(expression).join('|');
  const end = `(?:(?!${JOINING})|(?=${JOINING}{3})(?=(?:${day})(?!${JOINING})))`;
  const one = (meaning: Meaning) => `(?:${words[meaning] ? expression(words[meaning]) : '$^'})`;
  const half = (letter: string, meaning: Meaning) => `(\\s?(?:${letter}\\.\\s?m\\.?|${letter}\\s?m|${one(meaning)})|${letter})${end}`;
  const mark = `\\s?${one('hour')}`;
  return {
    lexicon,
    senses,
    words: new RegExp(`(?:${groups.join('|')})${end}`, 'uy'),
    number: new RegExp(
      `(\\d+)(?:(?:[:.]|${mark}\\s?)(\\d\\d)(?!\\d)(?:\\s?${one('minute')})?(?::\\d\\d)?)?` +
        `(\\s?${one('half')})?(${mark}${end})?\\.?(?:${half('a', 'am')}|${half('p', 'pm')})?((?:st|nd|rd|th)(?!${JOINING}))?`,
      'uy',
    ),
  };
}
