import { clockFromMinutes } from '../clock-time.js';
import type { Span } from '../hours.js';
import type { WrittenClock } from './written-clock.js';

const HOUR = 60;
const NOON = 12 * HOUR;
const MIDNIGHT = 24 * HOUR;

/**
 * What two times say: a span, and how sure it is; `empty` for `00:00` to `00:00`, which some write for
 * closed.
 */
export interface WrittenSpan {
  span: Span | 'empty';
  certainty?: 'assumed' | 'doubt';
}

/**
 * The span from one written time to another. Where a clock of twelve hours may have been meant without
 * saying so, the likely half of the day is taken: `assumed` when it is plain, else a `doubt`. `undefined`
 * when no clock shows them.
 *
 * @example
 * writtenSpan(clockFromValue('22:00'), clockFromValue('06:00')) //=> { span: ['22:00', '06:00'] }
 * writtenSpan(clockFromValue('9'), clockFromValue('5'))
 * //=> { span: ['09:00', '17:00'], certainty: 'assumed' }
 */
export function writtenSpan(from?: WrittenClock, to?: WrittenClock): WrittenSpan | undefined {
  if (!from || !to || from.minutes >= MIDNIGHT) return undefined;
  if (from.half || to.half) return withHalves(from, to);
  const opens = from.minutes;
  const closes = dayEnd(to.minutes);
  if (opens === 0 && to.minutes === 0) return { span: 'empty' };
  // "27:30" is half past three of the next day.
  if (closes > MIDNIGHT) return closes - MIDNIGHT < opens ? said(opens, closes - MIDNIGHT) : undefined;
  if (closes > opens) {
    // "1:00-5:00" is an afternoon at most places, and the night on a clock of 24 hours.
    const isNight = opens >= HOUR && opens < 5 * HOUR && closes <= 9 * HOUR;
    if (!isNight) return said(opens, closes);
    return said(opens + NOON, closes + NOON, from.isShort && to.isShort ? 'assumed' : 'doubt');
  }
  const isMorning = opens < NOON && closes + NOON > opens;
  if (isMorning && to.isShort) return said(opens, closes + NOON, closes < 4 * HOUR ? 'doubt' : 'assumed');
  // "13:00" to "5:00" is an afternoon, too.
  if (to.isShort && closes >= 4 * HOUR)
    return said(opens, closes + NOON, closes + NOON > opens ? 'assumed' : 'doubt');
  if (!isUnlikely(opens, closes)) return said(opens, closes);
  return said(opens, isMorning ? closes + NOON : closes, 'doubt');
}

/**
 * A time without AM or PM takes the other's half of the day, or the one in which the span does not pass
 * midnight.
 */
function withHalves(from: WrittenClock, to: WrittenClock): WrittenSpan {
  const pairs = halves(from, to).flatMap(opens => halves(to, from).map(closes => ({ opens, closes })));
  const { opens, closes } =
    pairs.find(pair => pair.closes > pair.opens) ??
    pairs.find(pair => dayEnd(pair.closes) > pair.opens) ??
    pairs[pairs.length - 1]!;
  if (opens === 0 && closes === 0) return { span: 'empty' };
  if (isUnlikely(opens, dayEnd(closes))) return said(opens, dayEnd(closes), 'doubt');
  return said(opens, dayEnd(closes), pairs.length > 1 ? 'assumed' : undefined);
}

function halves(clock: WrittenClock, other: WrittenClock): number[] {
  if (clock.half || clock.minutes >= 13 * HOUR) return [clock.minutes];
  const morning = clock.minutes % NOON;
  return other.half === 'p' ? [morning + NOON, morning] : [morning, morning + NOON];
}

/** 23:59 is written for the end of the day by those whose software knows no 24:00. */
function dayEnd(minutes: number): number {
  return minutes === 0 || minutes === MIDNIGHT - 1 ? MIDNIGHT : minutes;
}

/** Whether a span that passes midnight is longer than a place that closes at night is ever open. */
function isUnlikely(opens: number, closes: number): boolean {
  return closes === opens || (closes < opens && closes >= 4 * HOUR && closes + MIDNIGHT - opens > 16 * HOUR);
}

function said(opens: number, closes: number, certainty?: 'assumed' | 'doubt'): WrittenSpan {
  const span: Span = [clockFromMinutes(opens), clockFromMinutes(closes)];
  return certainty ? { span, certainty } : { span };
}
