import { minutesFromClock } from './clock-time.js';
import type { Span } from './hours.js';

/**
 * When a span opens and closes, in minutes after the midnight its date begins with. An end that is not
 * after its start is on the next day, so `closes` is always the greater. `undefined` when it is no span.
 *
 * @example spanMinutes(['19:00', '07:00']) //=> { opens: 1140, closes: 1860 }
 */
export function spanMinutes([from, to]: Readonly<Span>): { opens: number; closes: number } | undefined {
  const opens = minutesFromClock(from);
  const closes = minutesFromClock(to);
  if (opens === undefined || closes === undefined || opens === 1440) return undefined; // 24:00 is only an end.
  return { opens, closes: closes > opens ? closes : closes + 1440 };
}
