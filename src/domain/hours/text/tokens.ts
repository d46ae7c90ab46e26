import type { Clock } from './clock.js';
import { clockFrom } from './clock.js';
import { DATE_IN_FIGURES, dateFrom, dateOrder, DATE_WITH_DOTS, dottedDate } from './dates.js';
import { isShortDay, type DaySet } from './days.js';
import { LISTING, markFor } from './marks.js';
import type { PlainText } from './normalise.js';
import type { Piece } from './report.js';
import type { TokenValue, Vocabulary } from './vocabulary.js';
import { AFTER_LETTER, IDEOGRAPH, WORD } from './letters.js';

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

/** A half of the day before numbers is not theirs: "mornings and afternoons: 9-12", "except Monday afternoon: 9-12"; */
const NOT_THEIRS = /([AP][,&]f*|e[^T]*D)[AP]$/;

/** nor where they are on the 24-hour clock: "afternoon: 16-20", "9:30 - 13:30". */
const PAST_NOON = /^(\d+[\d:.h]* ?(-|\p{L}{1,5}) ?)?(1[3-9]|2\d)/u;

/** Cuts plain text into tokens, from left to right; each place is looked at a bounded number of times. */
export function tokensOf({ text }: PlainText, vocabulary: Vocabulary): Token[] {
  return new Tokenizer(text, vocabulary).all();
}

class Tokenizer {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #tokens: Token[] = [];
  /** The letters since the last break. */
  #clause = '';
  #at = 0;
  #found: RegExpExecArray | null = null;
  /** Days that were named by a letter alone, and by no range. */
  readonly #named = new Set<string>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  all(): Token[] {
    const { listed, words, number } = this.#vocabulary;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      // With these nothing else begins.
      if (/[ :]/.test(character)) this.#at++;
      // "Sonn- und Feiertage"
      else if (character === '-' && /^\p{L}- ?([&+/]|(und|u\.?|en|et) )/u.test(this.#near(-1, 7))) this.#at++;
      else if (/[-,;\n]/.test(character)) this.#add(markFor(character)!, 0, 1);
      else if (listed && /D[-~t,&]f*$/.test(this.#clause) && this.#finds(listed))
        this.#add('D', 1 << senseOf(this.#found!));
      else if (this.#finds(words) && !this.#isEnd() && !this.#isOther()) this.#word();
      else if (this.#finds(FIGURES)) this.#add('#');
      else if (this.#date()) continue;
      else if (this.#finds(number)) this.#number();
      else if (this.#loneDay()) this.#add('D', this.#loneDay(), 1);
      else if (this.#finds(WORD)) this.#add('w');
      else this.#mark(character);
    }
    return this.#tokens;
  }

  #finds(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return !!(this.#found = pattern.exec(this.#text));
  }

  #add(letter: string, value: TokenValue = 0, length = this.#found![0].length): void {
    const number = Number(this.#found?.[1]);
    this.#tokens.push({ letter, value, number, from: this.#at, to: (this.#at += length) });
    this.#clause = /[;_]/.test(letter) ? '' : this.#clause + letter;
  }

  get #last(): Token {
    return this.#tokens[this.#tokens.length - 1]!;
  }

  /** The text around the place that is looked at. */
  #near(from: number, length: number): string {
    const start = this.#at + from;
    return this.#text.slice(Math.max(0, start), start + length);
  }

  /** The letters of the known word at a place; empty where there is none. */
  #wordAt(place: number): string {
    const { words, senses } = this.#vocabulary;
    const [at, found] = [this.#at, this.#found];
    this.#at = place;
    const letters = this.#finds(words) ? senses[senseOf(this.#found!)]![0] : '';
    [this.#at, this.#found] = [at, found];
    return letters;
  }

  /** Whether a dot ends the sentence: what was said is whole, and the next words, such as "open", lead to days. */
  #endsSentence(whole: RegExp): boolean {
    const { words, senses } = this.#vocabulary;
    const dot = this.#at;
    // "Mon-Fri. Closed: Sat"
    const leads = /D[-~t]D$/.test(this.#clause) ? /[fx]/ : /f/;
    let letter = 'f';
    for (this.#at++; leads.test(letter);) {
      while (/[ :]/.test(this.#text[this.#at] ?? '')) this.#at++;
      letter = this.#finds(words) ? senses[senseOf(this.#found!)]![0] : '';
      this.#at += this.#found?.[0].length ?? 0;
    }
    this.#at = dot;
    return letter === 'D' && (whole.test(this.#clause) || leads.test('x'));
  }

  /** "9 to 24 h" is a time, where "24 h" are a whole day. */
  #isEnd(): boolean {
    const [letters] = this.#vocabulary.senses[senseOf(this.#found!)]!;
    return letters[0] === 'V' && /[nTy]f*[-~t]f*$/.test(this.#clause);
  }

  /** "d'autres", "Fr. Müller": no days. */
  #isOther(): boolean {
    const { likeWords, senses } = this.#vocabulary;
    if (senses[senseOf(this.#found!)]![0] !== 'D') return false;
    const [word] = this.#found!;
    const next = this.#near(word.length, 3);
    if (next.startsWith("'") && word.length < 4) return true;
    if (!likeWords.test(word)) return false;
    const gap = /^\.? (?=\p{L})/u.exec(next)?.[0].length;
    return !!gap && !this.#wordAt(this.#at + word.length + gap);
  }

  #word(): void {
    const [word] = this.#found!;
    const [letters, value] = this.#vocabulary.senses[senseOf(this.#found!)]!;
    // "July 4th", "1st January": dates, where "4th Monday" is one of several.
    const isDate =
      letters === 'o' && (/M$/.test(this.#clause) || this.#wordAt(this.#at + word.length + 1) === 'M');
    const date = isDate ? parseInt(word) : NaN;
    if (date) {
      this.#add('n', { minutes: date * 60 }, word.length);
      this.#last.number = date;
    } else if (letters === 'c') this.#spelled((value as Clock).minutes);
    else this.#add(letters[0]!, value);
    const isDays = letters[0] === 'D';
    // "M 8-6, T 8-6, W 8-6, T 9-1": the second Tuesday is none.
    if (isDays && word.length < 2 && !/^ ?[-~]/.test(this.#near(0, 2)) && !/[-~t]D$/.test(this.#clause)) {
      if (this.#named.has(word) && value === 2) this.#last.letter = 'd';
      this.#named.add(word);
    }
    if (letters[1]) this.#add(letters[1], 0, 0);
    // The dot of a short form; after a longer word it ends the sentence, and so it does in "Open daily. Sun 9-5" and in
    // "Closed Sun. Mon-Fri 8-5".
    const isWhole = isDays && !isShortDay(word, value as DaySet);
    const isShort = !date && !isWhole && word.length < 6 && this.#text[this.#at] === '.';
    // "Closed Fri. Sat. & Sun."
    const isListed = /^\. \p{L}{2,4}\. ?(&|and|,)/u.test(this.#near(0, 12));
    if (isShort && (isListed || !this.#endsSentence(/^[^D]*[xa][^D]*D[-~t,&D]*$|nf*M$/)))
      this.#last.to = ++this.#at;
  }

  /** Adds a time in words, with what says its half of the day: "eight a.m.". */
  #spelled(minutes: number): void {
    const [all, half] = /^ ?([ap])\.? ?m(?!\p{L})\.?/u.exec(this.#near(this.#found![0].length, 6)) ?? [
      '',
      '',
    ];
    const clock = half ? { minutes: (minutes % 720) + (half === 'p' ? 720 : 0), half: true } : { minutes };
    this.#add('c', clock, this.#found![0].length + all.length);
  }

  /** Reads a date in figures, if there is one. */
  #date(): boolean {
    // "8-12/1-5" has no date in it.
    if (!/[nTy]-$/.test(this.#clause) && this.#finds(DATE_IN_FIGURES) && dateFrom(this.#found!)) {
      const order = dateOrder(this.#found!);
      this.#add('h', dateFrom(this.#found!));
      this.#last.number = order;
      return true;
    }
    if (!this.#finds(DATE_WITH_DOTS) || !dottedDate(this.#found!)) return false;
    this.#add('h', dottedDate(this.#found!));
    this.#at--;
    if (this.#text[this.#at] !== '.' || !this.#endsSentence(/^[^D]*[xa]/)) this.#at++;
    return true;
  }

  #number(): void {
    const found = this.#found!;
    const isTheirs = /[AP]$/.test(this.#clause) && !found[5] && !found[6];
    if (isTheirs && !NOT_THEIRS.test(this.#clause) && !PAST_NOON.test(this.#near(0, 20))) {
      found[this.#last.letter === 'A' ? 5 : 6] = 'm';
      this.#tokens.pop();
      this.#clause = this.#clause.slice(0, -1);
    }
    const [all, digits = '', ...marks] = found;
    const hasHalf = marks[3] ?? marks[4];
    // "Mon-Fri 830-5", "8-430"; elsewhere three figures are a room's.
    const isRoom = digits.length === 3 && !hasHalf && !/D$|[nTy][-~t]$/.test(this.#clause);
    const clock = isRoom ? undefined : clockFrom(found, this.#vocabulary.lexicon.clock === 24);
    const isMarked = marks.some(mark => mark);
    this.#add(letterFor(digits, isMarked, clock), clock, all.length);
    if (/[日일号號]/.test(this.#text[this.#at] ?? '') && /M[n,~t-]*n$/.test(this.#clause)) this.#at++;
    // "8 u. tot 12 u."
    if (/^ ?\p{L}$/u.test(marks[1] ?? '') && this.#text[this.#at] === '.' && !this.#endsSentence(/./))
      this.#at++;
    // "9:5", "9;00": the minutes are a slip.
    const slip = /^(:\d(?!\d)|\.\d(?= ?-)|[;'](00|15|30|45)(?!\d))/.exec(this.#near(0, 4));
    if (slip) {
      this.#last.letter = 'B';
      this.#at += slip[0].length;
    }
    if (!hasHalf) this.#stuck();
  }

  /** Letters that stick to a number make it something else: "8ap", "3rd"; or a break was lost: "18:00Tuesday". */
  #stuck(): void {
    if (!this.#finds(WORD) || IDEOGRAPH.test(this.#found![0][0]!)) return;
    const [letters] = this.#found!;
    const isOrdinal = /^(st|nd|rd|th)$/.test(letters);
    if (!isOrdinal && letters.length > 1 && this.#wordAt(this.#at)[0] === 'D') {
      this.#add('_', 0, 0);
      return;
    }
    this.#last.letter = isOrdinal ? 'n' : 'B';
    this.#last.to = this.#at += letters.length;
  }

  /** A day named by one Chinese, Japanese or Korean letter, where days are listed or no other word goes on; else 0. */
  #loneDay(): DaySet {
    const { lone = '' } = this.#vocabulary.lexicon;
    const day = lone.indexOf(this.#text[this.#at]!);
    if (day < 0) return 0;
    const next = this.#text[this.#at + 1] ?? '';
    const isLed = /D[-~t&,]*$/.test(this.#clause) && this.#last.to === this.#at;
    const before = this.#text[this.#at - 1] ?? '';
    // Behind "every week" a day is one.
    const isWithin = !isLed && AFTER_LETTER.test(before) && !/[周週]/.test(before);
    const goesOn = IDEOGRAPH.test(next) && !lone.includes(next) && !this.#wordAt(this.#at + 1);
    return isWithin || goesOn ? 0 : 1 << day;
  }

  #mark(character: string): void {
    // A dot ends a sentence before a space; "5pm+" has no end, where "Sat + Sun" are two days.
    const ends = !/\S/.test(this.#text.charAt(this.#at + 1));
    const isOpen = character === '+' && ends && this.#text[this.#at - 1] !== ' ';
    const mark = isOpen ? 'i' : markFor(character === '.' && ends ? ';' : character);
    if (mark) this.#add(mark, LISTING.indexOf(character) + 1, 1);
    else this.#at++;
  }
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
