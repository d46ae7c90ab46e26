import { clockFrom, type Clock } from '../text/clock.js';
import { ALL_DAYS, isShortDay, type DaySet } from '../text/days.js';
import { expression } from '../text/expression.js';
import { fold } from '../text/fold.js';
import { JOINING } from '../text/letters.js';
import type { EverydayMeaning, EverydayWords } from './everyday-words.js';

/**
 * A word, time or mark of everyday hours: `D` days, `T` a time, `V` all day, `x` closed, `a` by appointment, `t` a word
 * such as "to"; `-`, `,`, `&`, `/`, `|`, and `;` for the end of a line or sentence.
 */
export interface EverydayToken {
  letter: string;
  days: DaySet;
  clock?: Clock | undefined;
  /** Where the words begin that lead to it, as in "open from 9", and where it ends. */
  lead: number;
  to: number;
}

/** The letter of a word, and the days or the minutes it stands for. */
type Sense = readonly [letter: string, value?: number];

const SENSES: readonly (readonly [EverydayMeaning, ...Sense])[] = [
  ['appointment', 'a'],
  ['allDay', 'V'],
  ['closed', 'x'],
  ['noon', 'T', 720],
  ['midnight', 'T', 0],
  ['weekdays', 'D', 31],
  ['weekend', 'D', 96],
  ['daily', 'D', ALL_DAYS],
  ['to', 't'],
  ['and', '&'],
  ['filler', 'f'],
];

const MARKS: Readonly<Record<string, string>> = {
  '-': '-',
  '~': 't',
  '&': '&',
  ',': ',',
  '|': '|',
  '/': '/',
  '、': ',',
};

interface Vocabulary {
  senses: readonly Sense[];
  words: RegExp;
  /** Its groups are those `clockFrom` expects. */
  time: RegExp;
}

/** OpenStreetMap's names of days, in its syntax. */
const MAY_BE_A_DAY = /^(?:mo|tu|we|th|fr|sa|su) ?(?:[-,;:\d]|off|closed|$)/;

/** White space within a line. */
const GAP = '[ \\t]*';

const vocabularies = new WeakMap<EverydayWords, Vocabulary>();

function compile({ words, days, language }: EverydayWords): Vocabulary {
  const senses: Sense[] = days.map((_, day) => ['D', 1 << day]);
  const groups = [...days];
  for (const [meaning, ...sense] of SENSES) {
    senses.push(sense);
    groups.push(words[meaning] ?? '$^');
  }
  const end = `(?!${JOINING})`;
  // German "am" is a word of its own.
  const gap = language === 'de' ? '' : GAP;
  const hour = expression(words.hour);
  return {
    senses,
    words: new RegExp(`(?:${groups.map(group => `(${expression(group)})`).join('|')})${end}`, 'uy'),
    time: new RegExp(
      `([01]\\d{3}|(?!00(?![:.]))\\d\\d?)(?:(?:[:.]|${hour})(\\d\\d))?()()(?:${GAP}${hour})?(?:${gap}(?:(a)|(p))(?:m|\\. ?m\\.?))?${end}`,
      'uy',
    ),
  };
}

/** Cuts a text into tokens; `undefined` when there is anything in it that is not of everyday hours. */
export function everydayTokens(text: string, words: EverydayWords): EverydayToken[] | undefined {
  const plain = fold(text);
  // The places in the plain text are those in the text only where nothing was left out.
  if (plain.length !== text.length) return undefined;
  let vocabulary = vocabularies.get(words);
  if (!vocabulary) vocabularies.set(words, (vocabulary = compile(words)));
  const tokens: EverydayToken[] = [];
  let lead: number | undefined;
  for (let at = 0; at < plain.length;) {
    const [letter, to, value] = tokenAt(plain, at, vocabulary, words.clock === 24);
    if (letter === '?') return undefined;
    if (letter === 'f') lead ??= at;
    else if (letter) {
      const before = lettersOf(tokens.slice(-2));
      // "9 hours - 5", "9 - at 5"
      if (lead !== undefined && (/[-t,&|/]/.test(letter) || before + letter === 'T-T')) return undefined;
      // Vietnamese "T2, 7": Monday and Saturday.
      if (words.listed && letter === 'T' && /^D[-t,&/|]/.test(before)) return undefined;
      const clock = typeof value === 'object' ? value : undefined;
      tokens.push({
        letter,
        days: clock ? 0 : ((value as DaySet | undefined) ?? 0),
        clock,
        lead: lead ?? at,
        to,
      });
      lead = undefined;
    }
    at = to;
  }
  return tokens;
}

/** The letters of tokens, to hold against an expression. */
export const lettersOf = (tokens: readonly EverydayToken[]): string =>
  tokens.map(token => token.letter).join('');

/** One token: its letter, none for white space and `?` for what is not of everyday hours; where it ends; what it stands for. */
function tokenAt(
  text: string,
  at: number,
  { senses, words, time }: Vocabulary,
  fullClock: boolean,
): readonly [letter: string, to: number, value?: DaySet | Clock] {
  const found = matchAt(words, text, at);
  if (found) {
    const [word] = found;
    const [letter, value = 0] = senses[found.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    const to = at + word.length;
    const isDot = text[to] === '.';
    const isLast = endsLine(text, to);
    if (letter === 'D') {
      const isShort = isDot && isShortDay(word, value);
      return isDot && !isShort && !isLast ? ['?', to] : [letter, to + Number(isShort), value];
    }
    // Elsewhere a dot may belong to the word or end a sentence; and "We 9-5" is a day in OpenStreetMap's syntax.
    const isLost = isDot && (!isLast || letter === 'T' || (letter === 'a' && word.length < 6));
    const isDay = letter === 'f' && MAY_BE_A_DAY.test(text.slice(at, to + 7));
    if (isLost || isDay) return ['?', to];
    return letter === 'T' ? [letter, to, { minutes: value, named: true }] : [letter, to];
  }
  const hours = matchAt(time, text, at);
  const clock = hours && clockFrom(hours, fullClock);
  if (clock) {
    const to = at + hours[0].length;
    // The dot of "12 u." may be its own, or end a sentence.
    const isLost = text[to] === '.' && /\P{L}\p{L}$/u.test(hours[0]) && !endsLine(text, to);
    return isLost ? ['?', to] : ['T', to, clock];
  }
  const mark = text[at]!;
  if (/[\n;]/.test(mark) || (mark === '.' && !/\S/.test(text.charAt(at + 1)))) return [';', at + 1];
  if (/[\s:]/.test(mark)) return ['', at + 1];
  // "12/24" is a date.
  const isDate = /^\d?\/\d/.test(text.slice(at - 1, at + 2)) && mark === '/';
  return [(!isDate && MARKS[mark]) || '?', at + 1];
}

/** Whether nothing stands behind a mark in its line. */
const endsLine = (text: string, at: number): boolean => /^.\s*(?:$|\n)/.test(text.slice(at, at + 9));

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
