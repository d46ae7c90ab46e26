/**
 * A time as it stands in markup: `9`, `09:00`, `9.30pm`, `0900`, `09H00`, `09:00:00`. For text in small
 * letters.
 */
export const CLOCK = String.raw`(\d{1,2})(?:[:.h]?([0-5]\d))?(?::[0-5]\d(?:\.\d+)?)?h?(?!\d)(?:\s?([ap])\b(?:\.?\s?m\b)?\.?|\s?([ap])m\b)?`;

/** A date in front of a time, and a zone behind it, are passed over: hours are the clinic's own. */
const VALUE = new RegExp(
  String.raw`^(?:\d{4}-\d\d-\d\d)?t?${CLOCK}\s?(?:z|[+-]\d\d:?\d\d|uhr|hrs?|[a-z]{1,3}t|utc)?$`,
);

/** A time as written, before it is known which clock was meant. */
export interface WrittenClock {
  /** After midnight; more than a day in `27:30`. */
  minutes: number;
  half: 'a' | 'p' | undefined;
  /** `9:00` rather than `09:00`: perhaps on a clock of twelve hours. */
  isShort: boolean;
}

/** The time in a match of `CLOCK`; `undefined` when no clock shows it. */
export function writtenClock(match: readonly (string | undefined)[]): WrittenClock | undefined {
  const [, hour = '', minute = '0', spaced, joined] = match;
  const half = spaced ?? joined;
  const hours = +hour;
  if (hours > (half ? 23 : 36)) return undefined;
  const isTwelve = half !== undefined && hours < 13;
  const counted = isTwelve ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return {
    minutes: counted * 60 + +minute,
    half: isTwelve ? (half as 'a' | 'p') : undefined,
    isShort: hour.length === 1,
  };
}

/** Writes the times that have names in numbers. */
export function inNumbers(text: string): string {
  return text.replace(/\b(?:12\s?)?(noon|midday|midnight)\b/g, (_, name) =>
    name === 'midnight' ? '00:00' : '12:00',
  );
}

/** Reads the value of `opens` or `closes`; `undefined` when it is not one time. */
export function clockFromValue(value: unknown): WrittenClock | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const match = VALUE.exec(inNumbers(`${value}`.normalize('NFKC').trim().toLowerCase()));
  return match ? writtenClock(match) : undefined;
}
