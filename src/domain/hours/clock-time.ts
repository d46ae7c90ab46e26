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

/**
 * Writes a span in minutes after midnight as wall-clock times.
 *
 * @example spanFromMinutes([540, 1020]) //=> ['09:00', '17:00']
 */
export function spanFromMinutes(span: readonly [opens: number, closes: number]): [string, string] {
  return span.map(clockFromMinutes) as [string, string];
}
