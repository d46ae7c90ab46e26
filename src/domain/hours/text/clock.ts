import type { Span } from '../hours.js';

/** A time as it is written. */
export interface Clock {
  /** Minutes after midnight, as far as the text says. */
  minutes: number;
  /** Whether the text itself says which half of the day is meant. */
  sure: boolean;
  /** am or pm, where it is written. */
  half?: 'am' | 'pm' | undefined;
  /** A number alone, such as the 8 in "8-5": a time only beside another. */
  bare: boolean;
  /** Written as on a 24-hour clock: "08:00", "14:30", "0800". */
  full: boolean;
  /** An hour that its half of the day cannot have: "22pm". */
  odd?: boolean;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/**
 * The time in what the vocabulary's number expression found: `undefined` for a number that is none,
 * `null` for one that tries to be a time and cannot.
 */
export function clockFrom(found: RegExpExecArray, clock: 12 | 24): Clock | undefined | null {
  const [, digits = '', minutes, half, mark, am, pm] = found;
  const marked = !!(half || mark || minutes || am || pm);
  const long = digits.length > 2 && !minutes;
  if (digits.length > (long ? 4 : 2) || (long && !am && !pm && digits.length < 4)) return marked ? null : undefined;
  const value = Number(digits);
  let hour = long ? Math.floor(value / 100) : value;
  const minute = long ? value % 100 : minutes ? Number(minutes) : half ? 30 : 0;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return marked ? null : undefined;
  const odd = hour > 12 && !!(am || pm);
  if (odd && am) return null;
  const full = !am && !pm && (hour > 12 || (digits.length > 1 && digits[0] === '0') || (long && digits.length === 4));
  if (am) hour %= 12;
  if (pm && hour < 12) hour += 12;
  return {
    minutes: hour * HOUR + minute,
    sure: !!(am || pm) || hour > 12 || (hour === 0 && !!marked) || (full && long) || (clock === 24 && !!(mark || half)),
    half: am ? 'am' : pm ? 'pm' : undefined,
    bare: !marked,
    full,
    odd: odd && clock === 12,
  };
}

/** Noon, midnight and the hours that are written in words. */
export function clockAt(minutes: number, sure: boolean): Clock {
  return { minutes, sure, bare: false, full: false };
}

/** A span read from two times; `ask` when a person must decide, `guessed` when am or pm was understood. */
export interface SpanReading {
  span: [opens: number, closes: number];
  ask?: boolean;
  guessed?: boolean;
}

/**
 * The span between two times.
 *
 * @param fullClock - Whether times without am or pm are on the 24-hour clock, by the language or the rest of the text.
 * @param after - Where the span before it on the same day ended, 0 when there is none.
 */
export function spanBetween(opens: Clock, closes: Clock, fullClock: boolean, after: number): SpanReading {
  const ask = !!(opens.odd || closes.odd);
  if (opens.sure && closes.sure) return { ...plainSpan(opens.minutes, closes.minutes), ...(ask && { ask }) };
  const named = [opens, closes].some(one => one.half || (one.sure && !one.full));
  if (named) return { guessed: true, ...borrowed(opens, closes) };
  const forward = closes.minutes > opens.minutes;
  if (opens.sure) return { ...plainSpan(opens.minutes, closes.minutes), ask: closes.minutes + NOON > opens.minutes && !closes.full };
  if (forward && (opens.full || closes.sure)) return plainSpan(opens.minutes, closes.minutes);
  if (forward && fullClock && opens.minutes >= Math.max(after, 5 * HOUR)) return plainSpan(opens.minutes, closes.minutes);
  const likely = daytime(opens.minutes, closes.minutes, after);
  const best = likely[0] ?? [opens.minutes, closes.minutes];
  return { span: best, guessed: true, ask: likely.length !== 1 || opens.full || opens.minutes === closes.minutes };
}

function plainSpan(opens: number, closes: number): SpanReading {
  if (closes === DAY - 1 || (closes === 0 && opens > 0)) closes = DAY;
  const length = closes - opens;
  // The same time twice may be a whole day or none; more than 18 hours through the night is a slip of am and pm.
  return { span: [opens, closes], ask: length === 0 || (length < 0 && length + DAY > 18 * HOUR) };
}

/** One side says am or pm and the other borrows it, unless only the other half of the day gives a span forward. */
function borrowed(opens: Clock, closes: Clock): SpanReading {
  let from = opens.minutes;
  let to = closes.minutes;
  if (!opens.sure) {
    const until = to === 0 ? DAY : to;
    const pm = (from % NOON) + NOON;
    const am = from % NOON;
    from = until > NOON ? (pm < until ? pm : am) : am < until && to !== 0 ? am : pm;
  } else {
    const am = to % NOON;
    const pm = am + NOON;
    to = from < NOON ? (am > from ? am : pm) : pm > from ? pm : am;
  }
  const reading = plainSpan(from, to);
  return closes.minutes === 0 && !opens.sure ? { ...reading, ask: true } : reading;
}

/** The readings of two bare times that lie in a clinic's day: from 6:00, until 22:00, at most 14 hours. */
function daytime(opens: number, closes: number, after: number): [number, number][] {
  const readings: [number, number][] = [];
  for (const from of [opens % NOON, (opens % NOON) + NOON]) {
    for (const to of [closes % NOON, (closes % NOON) + NOON]) {
      if (from >= Math.max(after, 6 * HOUR) && to > from && to <= 22 * HOUR && to - from <= 14 * HOUR) {
        readings.push([from, to]);
      }
    }
  }
  return readings;
}

/** Minutes after midnight as a clock time. */
export function clockTime(minutes: number): string {
  const hour = Math.floor(minutes / HOUR);
  const minute = minutes % HOUR;
  return `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`;
}

/** A span of minutes as one of clock times. */
export function spanOf([opens, closes]: readonly [number, number]): Span {
  return [clockTime(opens), clockTime(closes)];
}
