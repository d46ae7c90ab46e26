/**
 * Reads a wall-clock time: minutes after midnight, 0 to 1440. `undefined` unless it is exactly `HH:MM`.
 *
 * @example minutesFromClock('09:30') //=> 570
 * @example minutesFromClock('24:00') //=> 1440
 */
export function minutesFromClock(text: string): number | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) ? +text.slice(0, 2) * 60 + +text.slice(3) : undefined;
}

/** A number below 100 as clocks and calendars write it. */
export const twoDigits = (value: number): string => (value < 10 ? '0' : '') + value;

/**
 * Writes minutes after midnight, 0 to 1440, as a wall-clock time.
 *
 * @example clockFromMinutes(570) //=> '09:30'
 */
export function clockFromMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
