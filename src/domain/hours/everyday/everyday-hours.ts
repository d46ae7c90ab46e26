import type { Problem } from '../../problem.js';
import { spanFromMinutes } from '../clock-time.js';
import type { TextReading } from '../hours-from-text-with.js';
import type { DayHours, Week } from '../hours.js';
import { endsLate, mayEndLate, spanBetween, type Minutes } from '../text/clock.js';
import { daysBetween, isOneDay, weekdaysOf, type DaySet } from '../text/days.js';
import { isOpenStreetMap } from '../text/open-street-map.js';
import type { EverydayWords } from './everyday-words.js';
import { everydayTokens, lettersOf, type EverydayToken } from './everyday-tokens.js';

/** Nobody's everyday hours are longer: what comes after them would not be. */
const LONGEST = 1000;

/** "Mon", "Mon - Fri", "Mon, Wed, & Fri" */
const DAYS = 'D(?:[-t]D)?(?:(?:,&?|[&/])D(?:[-t]D)?)*';
/** "8-12, 1-5" */
const SPANS = 'T[-t]T(?:[,&/|]T[-t]T)*';
/** "Mon-Fri 8-12, 1-5", "Sun closed", and over lines of their own; but in "Mon-Fri, closed Sat, 9-5" it is Saturday. */
const DAYS_FIRST = `(${DAYS})(?:[-,/|]*(${SPANS}(?:;T[-t]T(?=;|$))*|V)|-?([xa])(?=[,;/|]|$)|[-,;/|]+(${SPANS}(?:;T[-t]T)*|[Vxa])(?=[,/|]*(?:;|$)))`;
const STATEMENT = new RegExp(`${DAYS_FIRST}|(${SPANS}|[Vxa])[,/|]?(${DAYS})`, 'g');
/** Days first, in any number to a line; where their hours have another line, or come first, by themselves. */
const SAYING = '(?:S(?:[,&/|]*S)*|L)[,/|]*|s';
const TEXT = new RegExp(`^[,;/|]*(?:${SAYING})(?:;[,;/|]*(?:${SAYING}))*[,;/|]*$`);

/**
 * Reads opening hours that are written as most are: nothing but days and their hours, each day once. `undefined` for
 * any other text, which `hoursFromTextWith` reads; of those read here it would say the same, in three times the bytes.
 *
 * @example
 * everydayHours('Mon-Fri 8am - 5pm', en)?.value?.week.mon //=> [['08:00', '17:00']]
 * everydayHours('Mon-Fri 8am - 5pm, closed on holidays', en) //=> undefined
 */
export function everydayHours(
  text: string,
  words: EverydayWords,
  timeZone?: string,
): TextReading | undefined {
  const tokens = text.length > LONGEST ? undefined : everydayTokens(text, words);
  if (!tokens) return undefined;
  const reading = new EverydayReading(text, tokens, words.clock === 24 || isOpenStreetMap(text));
  return reading.isWhole() ? reading.with(timeZone) : undefined;
}

class EverydayReading {
  readonly #text: string;
  readonly #tokens: readonly EverydayToken[];
  readonly #fullClock: boolean;
  readonly #week: Week = {};
  readonly #notes: Partial<Record<keyof Week, string>> = {};
  readonly #problems: Problem[] = [];
  readonly #guessed: Minutes[] = [];
  #said: DaySet = 0;
  #isPlain = true;

  constructor(text: string, tokens: readonly EverydayToken[], fullClock: boolean) {
    this.#text = text;
    this.#tokens = tokens;
    // One time past noon on the 24-hour clock says that the others are on it, too.
    this.#fullClock =
      fullClock || tokens.some(({ clock }) => clock?.full && (clock.minutes >= 13 * 60 || !clock.minutes));
  }

  /** Takes every statement; whether there is nothing else. */
  isWhole(): boolean {
    let wasFirst = false;
    const outline = lettersOf(this.#tokens).replace(
      STATEMENT,
      (
        all: string,
        first: string | undefined,
        sameLine: string | undefined,
        closed: string | undefined,
        nextLine: string | undefined,
        hours: string | undefined,
        last: string | undefined,
        at: number,
      ) => {
        const end = at + all.length;
        if (first) {
          // "Mon-Sat, Sun closed": the last day may be spoken of alone.
          if (/^D[-t]D[,/]D[^T]/.test(all)) this.#isPlain = false;
          this.#say(at, at + first.length, end - (sameLine ?? closed ?? nextLine)!.length, end);
        } else {
          // The hours before it tell how these are meant.
          if (wasFirst && hours![0] === 'T') this.#isPlain = false;
          this.#say(end - last!.length, end, at, at + hours!.length);
        }
        wasFirst = !!first;
        return !first ? 's' : nextLine ? 'L' : 'S';
      },
    );
    const isUnclear = this.#guessed.some(endsLate) && this.#guessed.some(mayEndLate);
    return this.#isPlain && !isUnclear && TEXT.test(outline);
  }

  with(timeZone: string | undefined): TextReading {
    const value = {
      week: this.#week,
      ...(Object.keys(this.#notes)[0] && { notes: this.#notes }),
      ...(timeZone && { timeZone }),
    };
    return { value, problems: this.#problems, rest: [], empty: false };
  }

  #say(daysFrom: number, daysTo: number, from: number, to: number): void {
    const set = this.#daysOf(daysFrom, daysTo);
    if (this.#said & set) this.#isPlain = false;
    this.#said |= set;
    const { letter, lead, to: end } = this.#tokens[from]!;
    const byAppointment = letter === 'a';
    const hours: DayHours = byAppointment ? 'by-appointment' : this.#spansOf(from, to).map(spanFromMinutes);
    for (const day of weekdaysOf(set)) {
      this.#week[day] = hours;
      if (byAppointment) this.#notes[day] = this.#text.slice(lead, end);
    }
  }

  #daysOf(from: number, to: number): DaySet {
    let set = 0;
    for (let i = from; i < to; i++) {
      const { letter, days } = this.#tokens[i]!;
      if (letter !== 'D') continue;
      const first = i > from && /[-t]/.test(this.#tokens[i - 1]!.letter) ? this.#tokens[i - 2]!.days : 0;
      // "Lun/Ven" may be a range.
      if (to - from === 3 && this.#tokens[i - 1]?.letter === '/' && days >= set * 16) this.#isPlain = false;
      // "Weekdays - Sat", "Mon - Mon", "Mon, Mon"
      if ((first && !(isOneDay(first) && isOneDay(days))) || set & days) this.#isPlain = false;
      set |= first ? daysBetween(first, days) : days;
    }
    return set;
  }

  #spansOf(from: number, to: number): Minutes[] {
    const { letter } = this.#tokens[from]!;
    if (letter !== 'T') return letter === 'V' ? [[0, 1440]] : [];
    const spans: Minutes[] = [];
    for (let i = from; i < to; i += 4) {
      const [opens, closes] = [this.#tokens[i]!, this.#tokens[i + 2]!];
      const [begun, after] = spans[spans.length - 1] ?? [0, 0];
      const { span, guessed, ask } = spanBetween(opens.clock!, closes.clock!, this.#fullClock, after);
      // What overlaps or may be meant otherwise.
      if (ask || span[0] < after || after < begun || span[0] === span[1]) this.#isPlain = false;
      if (guessed && this.#tokens[i - 1]?.letter === ';' && i > from) this.#isPlain = false;
      if (guessed) this.#guessed.push(span);
      if (guessed) this.#assume(opens.lead, closes.to, span);
      spans.push(span);
    }
    return spans;
  }

  #assume(from: number, to: number, span: Minutes): void {
    const message = `"${this.#text.slice(from, to)}" was read as ${spanFromMinutes(span).join(' - ')}.`;
    this.#problems.push({ kind: 'assumed', message, from, to });
  }
}
