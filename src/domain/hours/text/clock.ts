/** A time as it is written. */
export interface Clock {
  /** Minutes after midnight, as far as the text says. */
  minutes: number;
  /** The text says which half of the day is meant: am or pm, noon, midnight. */
  half?: boolean;
  /** It is written as on a 24-hour clock: "08:00", "14:30". */
  full?: boolean;
  /** An hour that its half of the day cannot have: "22pm". */
  odd?: boolean;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/**
 * The time in what the vocabulary's number expression found; `undefined` where there is none.
 *
 * @param fullMark - Whether an hour mark, as in "9 Uhr" or "9h", says that the clock is a 24-hour one.
 */
export function clockFrom(found: RegExpExecArray, fullMark: boolean): Clock | undefined {
  const [, digits = '', written, half, mark, am, pm] = found;
  const long = digits.length > 2;
  let hour = Number(long ? digits.slice(0, -2) : digits);
  const minute = Number(long ? digits.slice(-2) : (written ?? (half ? 30 : 0)));
  if (digits.length > 4 || (long && written) || (digits.length === 3 && !am && !pm)) return;
  if (minute > 59 || hour * HOUR + minute > DAY || (am && hour > 12)) return;
  const full =
    !am && !pm && (hour > 12 || digits[0] === '0' || digits.length === 4 || (fullMark && !!(mark ?? half)));
  const odd = !!pm && hour > 12;
  if (am) hour %= 12;
  if (pm && hour < 12) hour += 12;
  return { minutes: hour * HOUR + minute, half: !!(am ?? pm), full, odd: odd && !fullMark };
}

/** A span read from two times. */
export interface SpanReading {
  /** Minutes after midnight. */
  span: [opens: number, closes: number];
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
  const written = spanOf(a.minutes, b.minutes);
  const half = !!(a.half ?? false) || !!(b.half ?? false);
  const forward = b.minutes > a.minutes;
  const ask = !!a.odd || !!b.odd || a.minutes === b.minutes;
  const sure =
    (isSure(a) && isSure(b)) ||
    (!half && forward && (a.full || (fullClock && a.minutes >= Math.max(after, 5 * HOUR))));
  if (sure) {
    const length = b.minutes - a.minutes;
    // More than 18 hours through the night is a slip of am and pm; so is "09:00-05:00".
    const slip = length < 0 && b.minutes > 0 && (length + DAY > 18 * HOUR || (!half && a.minutes <= NOON));
    return { span: written, ask: ask || slip };
  }
  let readings = sidesOf(a).flatMap(from => sidesOf(b).map(to => spanOf(from, to)));
  readings = readings.filter(([from, to]) => {
    const fits = to > from && to - from <= (to === DAY ? 16 : 14) * HOUR;
    return fits && (half || (from >= 6 * HOUR && to <= 22 * HOUR));
  });
  // "8-12, 2-6": hours follow each other.
  const later = readings.filter(([from]) => from >= after);
  if (later.length) readings = later;
  // "1-4pm": am or pm holds for both sides where it can.
  const shared = half ? readings.filter(([from, to]) => from < NOON === to < NOON) : [];
  if (shared.length) readings = shared;
  // "10-2am": through the night.
  const night = half || a.minutes > NOON ? spanOf(Math.max(...sidesOf(a)), Math.min(...sidesOf(b))) : written;
  const unclear =
    half || a.minutes > NOON
      ? readings.length > 1
      : readings.length !== 1 || (fullClock && forward === false && !!a.full);
  return { span: readings[0] ?? night, guessed: true, ask: ask || unclear };
}

function isSure({ half, full }: Clock): boolean {
  return !!half || !!full;
}

/** The times of day that a clock time may mean. */
function sidesOf(clock: Clock): number[] {
  const { minutes } = clock;
  return isSure(clock) ? [minutes] : [minutes % NOON, (minutes % NOON) + NOON];
}

/** Midnight is the end of a day when a span ends with it; a minute before it is taken for it. */
function spanOf(opens: number, closes: number): [number, number] {
  return [opens, closes === DAY - 1 || (closes === 0 && opens > 0) ? DAY : closes];
}
