import type { Clock } from './clock.js';
import { clockFrom } from './clock.js';
import type { PlainText } from './normalise.js';
import type { Sense, Vocabulary } from './vocabulary.js';
import { JOINING } from './vocabulary.js';

/** What stands in a text, piece by piece. Unknown words are `noise`; `bad` looks like a time and cannot be one. */
export interface Token {
  kind: Sense | 'number' | 'time' | 'date' | 'break' | 'comma' | 'dash' | 'open' | 'shut' | 'noise' | 'bad';
  /** Half open, in the plain text. */
  from: number;
  to: number;
  /** A day, month or number, or a holiday's key. */
  which: number | string;
  clock?: Clock | undefined;
}

/** Phone numbers, prices, e-mail and web addresses: figures and dots in them mean nothing here. */
const NOISE = new RegExp(
  [
    /\+\d[\d ()./-]{5,20}\d/, // +49 30 123456
    /(?:\d[- .]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)|\d{3}[ .-]\d{4}(?!\d)/, // (734) 222-6222
    /0\d([ .])\d\d(?:\1\d\d){3}/, // 01 23 45 67 89
    /[$€£¥#] ?\d[\d.,]{0,12}(?: ?- ?\d[\d.,]{0,12})?|\d[\d.,]{0,12} ?[$€£¥%]/,
    /[\w.-]{1,64}@[\w.-]{1,64}|(?:https?:\/\/|www\.)[^\s]+|[a-z][\w-]{1,40}(?:\.[a-z][\w-]{1,40}){1,4}(?:\/[^\s]*)?/,
  ]
    .map(one => one.source)
    .join('|'),
  'y',
);

/** Dates in figures: year first, day or month first, and the East Asian form. */
const DATE = /(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d:/])|(\d{1,2})[月월]\s?(\d{1,2})[日일]|(\d{1,2})\.(\d{1,2})\.(\d{4})/y;

const WORD = new RegExp(`${JOINING}+(?:'${JOINING}+)*|\\p{L}`, 'uy');
const JOINED = new RegExp(JOINING, 'uy');

const MARKS: Record<string, Token['kind']> = {
  '\n': 'break',
  '\v': 'break',
  ';': 'break',
  '!': 'break',
  '。': 'break',
  '•': 'break',
  '*': 'break',
  '·': 'break',
  '▪': 'break',
  '●': 'break',
  ',': 'comma',
  '/': 'comma',
  '|': 'comma',
  '،': 'comma',
  '、': 'comma',
  '・': 'comma',
  '&': 'and',
  '+': 'and',
  '-': 'dash',
  '~': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'shut',
  ']': 'shut',
  '?': 'vague',
};

/** Cuts plain text into tokens, from left to right, each character looked at a bounded number of times. */
export function tokensOf({ text }: PlainText, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const add = (kind: Token['kind'], to: number, which: number | string = 0, clock?: Clock) => {
    tokens.push({ kind, from: at, to, which, clock });
    at = to;
  };
  const finds = (expression: RegExp) => {
    expression.lastIndex = at;
    return expression.exec(text);
  };
  while (at < text.length) {
    const character = text[at]!;
    const mark = MARKS[character];
    if (character === ' ' || character === ':') {
      at++;
      continue;
    }
    if (mark) {
      add(mark, at + 1, character);
      continue;
    }
    if (character === '.') {
      if (/\s|^$/.test(text.charAt(at + 1))) add('break', at + 1);
      else at++;
      continue;
    }
    let found = finds(vocabulary.words);
    if (found) {
      let group = 1;
      while (found[group] === undefined) group++;
      const [sense, which] = vocabulary.senses[group - 1]!;
      add(sense, at + found[0].length, which);
      // The dot of a short form; after a longer word it ends the sentence.
      if (found[0].length < 6 && text[at] === '.') at++;
      continue;
    }
    if ((found = finds(NOISE))) {
      add('noise', at + found[0].length);
    } else if ((found = finds(DATE))) {
      add('date', at + found[0].length, found[0]);
    } else if ((found = finds(vocabulary.number))) {
      const to = at + found[0].length;
      JOINED.lastIndex = to;
      const clock = found[7] ? undefined : clockFrom(found, vocabulary.lexicon.clock);
      if (JOINED.test(text) && !found[5] && !found[6]) {
        WORD.lastIndex = to;
        WORD.exec(text);
        add('bad', WORD.lastIndex || to);
      } else if (clock === null) add('bad', to);
      else add(clock ? 'time' : 'number', to, Number(found[1]), clock);
    } else if ((found = finds(WORD))) {
      add('noise', at + found[0].length);
    } else at++;
  }
  return tokens;
}
