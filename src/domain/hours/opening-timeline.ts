import { UTC_DAY, weekdayOf } from './calendar-date.js';
import type { DateHours, Layer } from './week-hours.js';
import type { DayHours, Hours, Span } from './hours.js';
import { keptByDay } from './kept-by-day.js';
import { spanMinutes } from './opening-span.js';
import type { WallClock } from './zoned-moment.js';

/** `unstated`: the clinic has not said, which is not closed. */
export type OpeningState = 'open' | 'closed' | 'by-appointment' | 'unstated';

/** What can be said of a piece of one date in which nothing changes. */
export interface Piece {
  /** Its first instant, in milliseconds since 1970 as all instants here. It ends where the next piece begins. */
  from: number;
  state: OpeningState;
  reason: Layer | 'break' | undefined;
  label: string | undefined;
  note: string | undefined;
  /** What is stated for the date; frozen. */
  today: DayHours | undefined;
  /** The first piece after this state in which one may come. */
  next: Piece | undefined;
}

/** All that can be said of the instants of one day of UTC. */
export interface UTCDay {
  /** The pieces that touch the day, in order. */
  pieces: Piece[];
  /**
   * `TIMES` instants for each piece, side by side because that is quick to search: when it begins, when its state
   * ends, when it opens next. `Infinity`: not within the days looked ahead.
   */
  times: number[];
}

export const TIMES = 3;

/** How far one looks ahead. */
export const DAYS_AHEAD = 400;

/** A stretch of time in which one may come; it may pass midnight. */
interface Stretch {
  from: number;
  to: number;
  state: 'open' | 'by-appointment';
  /** What holds on the date it begins on. */
  date: DateHours;
}

/** Cuts a clinic's time into pieces: a day of UTC at a time, when first asked for, and then kept. */
export function openingTimeline(
  hours: Hours,
  clock: WallClock,
  dateHours: (day: number) => DateHours,
): (utcDay: number) => UTCDay {
  const startOf = (day: number) => clock.instantAt(day, 0, 'first');

  /** The stretches that begin on a date. */
  const stretchesOn = (day: number): Stretch[] => {
    const date = dateHours(day);
    const onRequest = date.hours === 'by-appointment';
    const state = onRequest ? 'by-appointment' : 'open';
    const spans = onRequest ? hours.requestHours?.[weekdayOf(day)] : ((date.hours ?? []) as Span[]);
    if (!spans) return [{ from: startOf(day), to: startOf(day + 1), state, date }];
    return spans.flatMap(span => {
      const minutes = spanMinutes(span);
      if (!minutes) return [];
      const from = clock.instantAt(day, minutes.opens, 'first');
      const to = clock.instantAt(day, minutes.closes, 'last');
      return from < to ? { from, to, state, date } : []; // A span may be lost in a skipped hour.
    });
  };

  const piecesOn = keptByDay((day): Piece[] => {
    const from = startOf(day);
    const to = startOf(day + 1);
    const date = dateHours(day);
    const today = frozenCopy(date.hours);
    const own = stretchesOn(day);
    const stretches = endsLastNight(date) ? own : [...own, ...stretchesOn(day - 1)];
    const edges = new Set([from, ...stretches.flatMap(stretch => [stretch.from, stretch.to])]);
    const starts = [...edges].filter(edge => from <= edge && edge < to).sort((a, b) => a - b);

    return starts.map(start => {
      const now = stretches.filter(stretch => stretch.from <= start && start < stretch.to);
      const decides = now.find(({ state }) => state === 'open') ?? now[0];
      const isBreak =
        !decides &&
        date.hours !== 'by-appointment' &&
        own.some(stretch => stretch.to <= start) &&
        own.some(stretch => stretch.from > start);
      const { layer, label, note } = decides?.date ?? date;
      return {
        from: start,
        state: decides?.state ?? (date.hours ? 'closed' : 'unstated'),
        reason: isBreak ? 'break' : layer,
        label,
        note,
        today,
        next: undefined,
      };
    });
  });

  /** What comes after a piece of a date. */
  const lookAhead = ({ from, state }: Piece, day: number) => {
    let until = Infinity;
    let next: Piece | undefined;
    for (let later = day; later < day + DAYS_AHEAD + 2; later++) {
      for (const piece of piecesOn(later)) {
        if (piece.from <= from || (until === Infinity && piece.state === state)) continue;
        until = Math.min(until, piece.from);
        if (piece.state === 'open') return { until, next: next ?? piece, nextOpen: piece.from };
        if (piece.state === 'by-appointment') next ??= piece;
      }
    }
    return { until, next, nextOpen: Infinity };
  };

  return keptByDay(utcDay => {
    const pieces: Piece[] = [];
    const times: number[] = [];
    const last = clock.dayAt((utcDay + 1) * UTC_DAY);
    for (let day = clock.dayAt(utcDay * UTC_DAY); day <= last; day++) {
      for (const piece of piecesOn(day)) {
        const { until, next, nextOpen } = lookAhead(piece, day);
        piece.next = next;
        pieces.push(piece);
        times.push(piece.from, until, nextOpen);
      }
    }
    return { pieces, times };
  });
}

/** Whether nothing of the night before is left on a date: it is closed, and not only as every week or season. */
function endsLastNight({ hours, layer }: DateHours): boolean {
  return hours?.length === 0 && !!layer && layer !== 'season';
}

function frozenCopy(hours: DayHours | undefined): DayHours | undefined {
  return Array.isArray(hours)
    ? (Object.freeze(hours.map(span => Object.freeze([...span]))) as unknown as Span[])
    : hours;
}
