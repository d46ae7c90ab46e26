import type { Clock } from './clock.js';
import { clockFrom } from './clock.js';
import { DATE_IN_FIGURES, dateFrom, dateOrder, DATE_WITH_DOTS, dottedDate } from './dates.js';
import { isOneDay, type DaySet } from './days.js';
import type { PlainText } from './normalise.js';
import type { Piece } from './report.js';
import type { TokenValue, Vocabulary } from './vocabulary.js';
import { JOINING } from './vocabulary.js';

/**
 * A word, number or mark. Its kind is one letter, so that a text's tokens are a string and the grammar an expression
 * over it: `D` days, `H` a holiday, `h` a date in figures, `M` a month, `T` a time, `n` a small number, `y` a year or military time,
 * `B` what looks like a time and is none, `V` all day, `x` closed, `a` by appointment, `w` a word that says nothing of
 * hours, `#` figures that say nothing, `;` a break, `_` a lost one; the others stand in `vocabulary.ts`.
 */
export interface Token extends Piece {
  letter: string;
  value: TokenValue;
  /** The number its digits make; of a date how it is written: 1 the month first, 2 the day first. */
  number: number;
}

/** Phone numbers, prices and web addresses: figures in them mean nothing here. */
const FIGURES =
  /\+\d[\d ()./-]{5,20}\d|(?:1?[- .]?\(?\d{3}\)?[ .-]{0,2})?\d{3}[ .-]\d{4}(?!\d)|0\d([ .])\d\d(?:\1\d\d){3}|[$€£¥#] ?\d[-\d.,]{0,12}|\d[\d.,]{0,12} ?[$€£¥%]|https?:\S+|www\.\S+/y;

/** A day's name of five letters, no short form: "lunes", "lundi", "sexta", where "thurs" is one. */
const WHOLE_DAY = /^(.{4}[aeiа]|.{3}es)$/;

/** A half of the day before numbers is not theirs: "mornings and afternoons: 9-12", "except Monday afternoon: 9-12"; */
const NOT_THEIRS = /([AP][,&]f*|e[^T]*D)[AP]$/;

/** nor where they are on the 24-hour clock: "afternoon: 16-20", "9:30 - 13:30". */
const PAST_NOON = /^(\d+[\d:.h]* ?(-|\p{L}{1,5}) ?)?(1[3-9]|2\d)/u;

/** Chinese, Japanese and Korean letters. */
const IDEOGRAPH = /[\u3040-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]/;
const AFTER_LETTER = /[\d\u3040-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]/;

const WORD = new RegExp(`${JOINING}+(?:'${JOINING}+)*|\\p{L}`, 'uy');

/** The letter of each mark. */
const MARKS: Readonly<Record<string, string>> = {
  ';': '\n;!。',
  _: '\v',
  ',': ',،、・·•*▪●/|',
  '&': '&+',
  '-': '-',
  '~': '~',
  '(': '([',
  ')': ')]',
  i: '?',
  x: '✗✘✖✕❌⛔',
  m: '○●◯〇◎√△×☆★',
};
const markFor = (character: string) => Object.keys(MARKS).find(letter => MARKS[letter]!.includes(character));

/** Cuts plain text into tokens, from left to right; each place is looked at a bounded number of times. */
export function tokensOf(
  { text }: PlainText,
  { lexicon, words, senses, likeWords, listed, number }: Vocabulary,
): Token[] {
  const tokens: Token[] = [];
  /** The letters since the last break. */
  let clause = '';
  let at = 0;
  let found: RegExpExecArray | null = null;
  const finds = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return (found = pattern.exec(text));
  };
  const add = (letter: string, value: TokenValue = 0, length = found![0].length) => {
    tokens.push({ letter, value, number: Number(found?.[1]), from: at, to: (at += length) });
    clause = /[;_]/.test(letter) ? '' : clause + letter;
  };
  /** Whether a dot ends the sentence: what was said is whole, and the next words, such as "open", lead to days. */
  const endsSentence = (whole: RegExp): boolean => {
    const dot = at;
    let letter = 'f';
    for (at++; letter === 'f';) {
      at++;
      letter = finds(words) ? senses[senseOf(found!)]![0] : '';
      at += found?.[0].length ?? 0;
    }
    at = dot;
    return letter === 'D' && whole.test(clause);
  };
  /** A day named by one Chinese, Japanese or Korean letter, where days are listed or no other word goes on; else 0. */
  const loneDay = (): DaySet => {
    const { lone = '' } = lexicon;
    const day = lone.indexOf(text[at]!);
    const next = text[at + 1] ?? '';
    const isLed = /D[-~t&,]*$/.test(clause) && tokens[tokens.length - 1]!.to === at;
    const isWithin = !isLed && AFTER_LETTER.test(text[at - 1] ?? '');
    const goesOn = IDEOGRAPH.test(next) && !lone.includes(next) && !senseAt(at + 1);
    return day < 0 || isWithin || goesOn ? 0 : 1 << day;
  };
  /** Days that were named by a letter alone, and by no range. */
  const lone = new Set<string>();
  /** The letters of the word at a place, if there is a known one. */
  const senseAt = (place: number): string => {
    const [here, before] = [at, found];
    at = place;
    const letters = finds(words) ? senses[senseOf(found!)]![0] : '';
    [at, found] = [here, before];
    return letters;
  };
  /** "9 to 24 h" is a time, where "24 h" are a whole day. */
  const isEnd = () => senses[senseOf(found!)]![0] === 'V' && /[nTy]f*[-~t]f*$/.test(clause);
  /** "d'autres", "die Praxis" */
  const isOther = (word: string): boolean => {
    const next = at + word.length;
    if (text[next] === "'" && word.length < 4) return senses[senseOf(found!)]![0] === 'D';
    const other = /^\.? (?=\p{L})/u.exec(text.slice(next, next + 3));
    return !!other && likeWords.test(word) && !senseAt(next + other[0].length);
  };
  while (at < text.length) {
    const character = text[at]!;
    // With these nothing else begins.
    if (/[ :]/.test(character)) at++;
    // "Sonn- und Feiertage"
    else if (character === '-' && /^\p{L}- ?([&+/]|(und|u\.?|en|et) )/u.test(text.slice(at - 1, at + 6)))
      at++;
    else if (/[-,;\n]/.test(character)) add(markFor(character)!, 0, 1);
    else if (/D[-~t,&]f*$/.test(clause) && finds(listed)) add('D', 1 << senseOf(found!));
    else if (finds(words) && !isEnd() && !isOther(found![0])) {
      const [word] = found!;
      const [letters, value] = senses[senseOf(found!)]!;
      // "July 4th": a date, where "4th Monday" is one of several.
      const date =
        letters === 'o' && (/M$/.test(clause) || senseAt(at + word.length + 1) === 'M')
          ? parseInt(word)
          : NaN;
      if (date) {
        add('n', { minutes: date * 60 }, word.length);
        tokens[tokens.length - 1]!.number = date;
      } else add(letters[0]!, value);
      // "M 8-6, T 8-6, W 8-6, T 9-1": the second is not the first.
      if (
        letters[0] === 'D' &&
        word.length < 2 &&
        !/^ ?[-~]/.test(text.slice(at, at + 2)) &&
        !/[-~t]D$/.test(clause)
      ) {
        if (lone.has(word) && value === 2) tokens[tokens.length - 1]!.letter = 'd';
        lone.add(word);
      }
      if (letters[1]) add(letters[1], 0, 0);
      // The dot of a short form; after a longer word it ends the sentence, and so it does in "Open daily. Sun 9-5" and in
      // "Closed Sun. Mon-Fri 8-5".
      const isDays = letters[0] === 'D' && (!isOneDay(value as DaySet) || WHOLE_DAY.test(word));
      const short = !date && !isDays && word.length < 6 && text[at] === '.';
      if (short && !endsSentence(/^[^D]*[xa][^D]*D[-~t,&D]*$|nf*M$/)) tokens[tokens.length - 1]!.to = ++at;
    } else if (finds(FIGURES)) add('#');
    // "8-12/1-5" has no date in it.
    else if (!/[nTy]-$/.test(clause) && finds(DATE_IN_FIGURES) && dateFrom(found!)) {
      const order = dateOrder(found!);
      add('h', dateFrom(found!));
      tokens[tokens.length - 1]!.number = order;
    } else if (finds(DATE_WITH_DOTS) && dottedDate(found!)) {
      add('h', dottedDate(found!));
      at--;
      if (text[at] !== '.' || !endsSentence(/^[^D]*[xa]/)) at++;
    } else if (finds(number)) {
      const before = tokens[tokens.length - 1];
      const half =
        found![5] ?? found![6] ?? (NOT_THEIRS.test(clause) || PAST_NOON.test(text.slice(at, at + 20)));
      if (/[AP]$/.test(clause) && !half) {
        found![before!.letter === 'A' ? 5 : 6] = 'm';
        tokens.pop();
        clause = clause.slice(0, -1);
      }
      const [all, digits = '', ...marks] = found!;
      const marked = marks.some(mark => mark);
      // "Mon-Fri 830-5", "8-430"; elsewhere three figures are a room's.
      const bare = digits.length === 3 && !marks[3] && !marks[4];
      const clock =
        bare && !/D$|[nTy][-~t]$/.test(clause) ? undefined : clockFrom(found!, lexicon.clock === 24);
      add(letterFor(digits, marked, clock), clock, all.length);
      if (/[日일号號]/.test(text[at] ?? '') && /M[n,~t-]*n$/.test(clause)) at++;
      // "9:5", "9;00": the minutes are a slip.
      const slip = /^(:\d(?!\d)|\.\d(?= ?-)|[;'](00|15|30|45)(?!\d))/.exec(text.slice(at, at + 4));
      if (slip) {
        tokens[tokens.length - 1]!.letter = 'B';
        at += slip[0].length;
      }
      // Letters that stick to it make it something else: "8ap", "3rd".
      const stuck = !marks[3] && !marks[4] && finds(WORD) && /^[^\u3040-\ud7a3]/.test(found![0]) && found![0];
      // "18:00Tuesday": a break was lost.
      const ordinal = stuck && /^(st|nd|rd|th)$/.test(stuck);
      if (stuck && !ordinal && stuck.length > 1 && finds(words) && senses[senseOf(found!)]![0] === 'D')
        add('_', 0, 0);
      else if (stuck) {
        const last = tokens[tokens.length - 1]!;
        last.letter = ordinal ? 'n' : 'B';
        last.to = at += stuck.length;
      }
    } else if (loneDay()) add('D', loneDay(), 1);
    else if (finds(WORD)) add('w');
    else {
      // A dot ends a sentence before a space; "5pm+" has no end, where "Sat + Sun" are two days.
      const ends = !/\S/.test(text.charAt(at + 1));
      const open = character === '+' && ends && text[at - 1] !== ' ';
      const mark = open ? 'i' : markFor(character === '.' && ends ? ';' : character);
      if (mark) add(mark, 0, 1);
      else at++;
    }
  }
  return tokens;
}

/** Which of the senses a word was found in. */
function senseOf(found: RegExpExecArray): number {
  let sense = 0;
  while (found[sense + 1] === undefined) sense++;
  return sense;
}

function letterFor(digits: string, marked: boolean, clock: Clock | undefined): string {
  if (marked) return clock ? 'T' : 'B';
  if (digits.length < 3) return Number(digits) < 32 ? 'n' : '#';
  return clock || /^20\d\d$/.test(digits) ? 'y' : '#';
}
