/** Minutes after midnight; an end that is not after its start is on the next day. */
export type Minutes = [opens: number, closes: number];

/** A time as it is written. */
export interface Clock {
  /** Minutes after midnight, as far as the text says. */
  minutes: number;
  /** The text says which half of the day is meant: am or pm, noon, midnight. */
  half?: boolean;
  /** Noon or midnight: it says nothing of the other side. */
  named?: boolean;
  /** It is written as on a 24-hour clock: "08:00", "14:30". */
  full?: boolean;
  /** An hour that its half of the day cannot have: "22pm". */
  odd?: boolean;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/** The time in what the vocabulary's number expression found; `undefined` where there is none. */
export function clockFrom(found: RegExpExecArray, fullClock: boolean): Clock | undefined {
  const [, digits = '', written, , half, am, pm] = found;
  const long = digits.length > 2;
  let hour = Number(long ? digits.slice(0, -2) : digits);
  const minute = Number(long ? digits.slice(-2) : (written ?? (half ? 30 : 0)));
  if (digits.length > 4 || (long && written)) return;
  if (minute > 59 || hour * HOUR + minute > DAY || (am && hour > 12)) return;
  const full = !am && !pm && (hour > 12 || digits[0] === '0' || digits.length === 4);
  const odd = !!pm && hour > 12 && !fullClock;
  if (am) hour %= 12;
  if (pm && hour < 12) hour += 12;
  return { minutes: hour * HOUR + minute, half: !!(am ?? pm), full, odd };
}

/** A span read from two times. */
export interface SpanReading {
  span: Minutes;
  /** am or pm was understood, not read. */
  guessed?: boolean;
  /** A person must decide. */
  ask?: boolean;
}

/**
 * The span between two times.
 *
 * @param fullClock - Whether times without am or pm are on the 24-hour clock, by the language or the rest of the text.
 * @param after - When the span before it on the same day ends, 0 when there is none.
 */
export function spanBetween(a: Clock, b: Clock, fullClock: boolean, after: number): SpanReading {
  const half = !!a.half || !!b.half;
  // "10:00-00:00" ends with the day.
  const forward = (b.minutes || DAY) > a.minutes;
  // After "20:00" even "10:00" is on the 24-hour clock.
  const sure = (fullClock && !half && a.minutes >= 13 * HOUR ? 10 : 13) * HOUR;
  // Beside am or pm even "05:00" is on a 12-hour clock.
  const isSure = (one: Clock) => !!one.half || !!one.named || one.minutes >= sure || (!!one.full && !half);
  const sides = (one: Clock) =>
    isSure(one) ? [one.minutes] : [one.minutes % NOON, (one.minutes % NOON) + NOON];
  // "12am - 5pm" is rather noon.
  const isSlip = !!a.half && !a.named && !a.minutes && b.minutes >= NOON && b.minutes < 23 * HOUR;
  const ask = !!a.odd || !!b.odd || a.minutes === b.minutes || a.minutes === DAY || isSlip;
  /** "11:00-02:00" on the 24-hour clock. */
  const isNight = fullClock && !half && !!b.full && b.minutes < 5 * HOUR;
  const onFullClock = a.full || (fullClock && a.minutes >= Math.max(after, 5 * HOUR));
  if ((isSure(a) && isSure(b)) || (!half && forward && onFullClock)) {
    const length = b.minutes - a.minutes;
    // More than 18 hours through the night is a slip of am and pm; so is "09:00-05:00", and may be "20:00-12:00".
    const unlikely = !half && ((a.minutes <= NOON && !isNight) || b.minutes === NOON);
    const isShort = length > -6 * HOUR && !(half && b.minutes <= 4 * HOUR);
    const slip = length < 0 && b.minutes > 0 && (isShort || unlikely || (half && b.minutes >= NOON));
    return { span: spanOf(a.minutes, b.minutes), ask: ask || slip };
  }
  let readings = sides(a).flatMap(from => sides(b).map(to => spanOf(from, to)));
  readings = readings.filter(([from, to]) => {
    // Twelve is midnight only after an afternoon, unless it is called so.
    const longest = to < DAY ? 14 : isSure(b) ? 18 : 8;
    const usual = from >= 6 * HOUR && (to <= 22 * HOUR || !!b.named);
    return to > from && to - from <= longest * HOUR && (half || usual);
  });
  // "8-12, 2-6": hours follow each other. "1-4pm": am or pm holds for both sides where it can.
  for (const better of [
    ([from]: Minutes) => from >= after,
    ([from, to]: Minutes) => half && to < DAY && from < NOON === to < NOON,
  ]) {
    if (readings.some(better)) readings = readings.filter(better);
  }
  // "11h - 1h" where there is no other clock; "11 to 2am" may begin before noon or after.
  const isLate =
    isNight || (fullClock && !half && a.minutes < 13 * HOUR && b.minutes + NOON - a.minutes <= 2.5 * HOUR);
  const night = spanOf(fullClock ? a.minutes : Math.max(...sides(a)), Math.min(...sides(b)));
  if (isLate && a.minutes > b.minutes) return { span: night, ask: ask || !isNight };
  const open = (half && !!readings[0]) || isSure(a);
  const unclear = open ? readings.length > (half || a.named ? 1 : 0) : readings.length !== 1;
  return { span: readings[0] ?? night, guessed: true, ask: ask || unclear };
}

/** Whether a day ends late in the evening. */
export const endsLate = ([, closes]: Minutes): boolean => closes >= 21 * HOUR;

/** Whether noon, or an hour beside it, may be meant for midnight, where other days end late: "Sun-Thu 11-10, Fri-Sat 11-12". */
export const mayEndLate = ([opens, closes]: Minutes): boolean => opens >= 10 * HOUR && closes <= 14 * HOUR;

/** Midnight is the end of a day when a span ends with it; a minute before it is taken for it. */
function spanOf(opens: number, closes: number): Minutes {
  return [opens % DAY, closes === DAY - 1 || (closes === 0 && opens > 0) ? DAY : closes];
}
