import { UTC_DAY, weekdayOf } from './calendar-date.js';
import { dateHoursOf } from './date-hours.js';
import type { DateHours, Layer } from './date-hours.js';
import type { DayHours, Hours, Span } from './hours.js';
import { spanMinutes } from './opening-span.js';
import type { WallClock } from './zoned-moment.js';

/** `unstated`: the clinic has not said, which is not closed. */
export type OpeningState = 'open' | 'closed' | 'by-appointment' | 'unstated';

/** A piece of one date in which nothing changes, from its first instant to that of the piece after it. */
export interface Piece {
  /** Milliseconds since 1970, as are all instants here. */
  from: number;
  /** The date on the clinic's wall, as a day number. */
  day: number;
  state: OpeningState;
  reason: Layer | 'break' | undefined;
  label: string | undefined;
  note: string | undefined;
  /** What the date itself states; frozen. */
  today: DayHours | undefined;
  ahead?: Ahead;
}

/** What comes after a piece. */
export interface Ahead {
  /** When the state changes; `Infinity`: not within the days looked ahead. */
  until: number;
  /** The first piece from then on that is open or by appointment. */
  next: Piece | undefined;
  /** The first piece from then on that is open. */
  nextOpen: Piece | undefined;
}

/** A stretch in which one may come; it may pass midnight. `date` is what holds on the date it begins on. */
interface Stretch {
  from: number;
  to: number;
  state: 'open' | 'by-appointment';
  date: DateHours;
}

/** How far one looks ahead for a change; beyond it there is none. */
export const DAYS_AHEAD = 400;

/** Eleven years: as many days as are kept worked out. */
const DAYS_KEPT = 4000;

/** All of one clinic's time in pieces, worked out a date at a time when first asked for, and kept. */
export class OpeningTimeline {
  readonly #clock: WallClock;
  readonly #requestHours: Hours['requestHours'];
  readonly #dateHours: (day: number) => DateHours;
  readonly #byDate = new Map<number, Piece[]>();
  readonly #byUTCDay = new Map<number, Piece[]>();

  constructor(hours: Hours, clock: WallClock) {
    this.#clock = clock;
    this.#requestHours = hours.requestHours;
    this.#dateHours = dateHoursOf(hours);
  }

  /** The piece an instant is in. This is all that happens for an instant of a day already worked out. */
  pieceAt(time: number): Piece {
    const pieces = kept(this.#byUTCDay, Math.floor(time / UTC_DAY), this.#piecesInUTCDay);
    let i = pieces.length - 1;
    while (i > 0 && pieces[i]!.from > time) i--;
    return pieces[i]!;
  }

  /** What comes after a piece, looked for at most `DAYS_AHEAD` days ahead of its end. */
  ahead(piece: Piece): Ahead {
    return (piece.ahead ??= this.#lookAhead(piece));
  }

  #lookAhead({ from, day, state }: Piece): Ahead {
    let until = Infinity;
    let next: Piece | undefined;
    for (let later = day; later <= day + DAYS_AHEAD + 1; later++) {
      for (const piece of this.#piecesOn(later)) {
        if (piece.from <= from || (until === Infinity && piece.state === state)) continue;
        until = Math.min(until, piece.from);
        if (piece.state === 'open') return { until, next: next ?? piece, nextOpen: piece };
        if (piece.state === 'by-appointment') next ??= piece;
      }
    }
    return { until, next, nextOpen: undefined };
  }

  readonly #piecesInUTCDay = (utcDay: number): Piece[] => {
    const first = this.#clock.dayAt(utcDay * UTC_DAY);
    const last = this.#clock.dayAt((utcDay + 1) * UTC_DAY);
    const pieces: Piece[] = [];
    for (let day = first; day <= last; day++) pieces.push(...this.#piecesOn(day));
    return pieces;
  };

  #piecesOn(day: number): Piece[] {
    return kept(this.#byDate, day, this.#cutDate);
  }

  readonly #cutDate = (day: number): Piece[] => {
    const from = this.#startOf(day);
    const to = this.#startOf(day + 1);
    const date = this.#dateHours(day);
    const today = frozenCopy(date.hours);
    const own = this.#stretchesOn(day, date);
    const stretches = endsLastNight(date) ? own : [...own, ...this.#stretchesOn(day - 1)];

    const edges = new Set([from]);
    for (const stretch of stretches) edges.add(stretch.from).add(stretch.to);
    const starts = [...edges].filter(edge => edge >= from && edge < to).sort((a, b) => a - b);

    return starts.map(start => {
      const now = stretches.filter(stretch => stretch.from <= start && start < stretch.to);
      const decides = now.find(({ state }) => state === 'open') ?? now[0];
      const { layer, label, note } = decides?.date ?? date;
      const isBreak =
        !decides &&
        own.some(({ to, state }) => state === 'open' && to <= start) &&
        own.some(({ from }) => from > start);
      return {
        from: start,
        day,
        state: decides?.state ?? (date.hours ? 'closed' : 'unstated'),
        reason: isBreak ? 'break' : layer,
        label,
        note,
        today,
      };
    });
  };

  #startOf(day: number): number {
    return this.#clock.instantAt(day, 0, 'first');
  }

  /** The stretches that begin on a date. */
  #stretchesOn(day: number, date = this.#dateHours(day)): Stretch[] {
    if (!date.hours) return [];
    const onRequest = date.hours === 'by-appointment';
    const spans = date.hours === 'by-appointment' ? this.#requestHours?.[weekdayOf(day)] : date.hours;
    const state = onRequest ? 'by-appointment' : 'open';
    if (!spans) return [{ from: this.#startOf(day), to: this.#startOf(day + 1), state, date }];
    return spans.flatMap(span => {
      const minutes = spanMinutes(span);
      if (!minutes) return [];
      const from = this.#clock.instantAt(day, minutes.opens, 'first');
      const to = this.#clock.instantAt(day, minutes.closes, 'last');
      return to > from ? [{ from, to, state, date }] : []; // Nothing is left of a span within a skipped hour.
    });
  }
}

/** Whether nothing of the night before is left on a date: it is closed, and not only as every week or season. */
function endsLastNight({ hours, layer }: DateHours): boolean {
  return hours?.length === 0 && layer !== undefined && layer !== 'season';
}

function frozenCopy(hours: DayHours | undefined): DayHours | undefined {
  if (!Array.isArray(hours)) return hours;
  return Object.freeze(hours.map(span => Object.freeze([...span]) as Span)) as DayHours;
}

/** What a map holds for a day, worked out first where it is missing. */
function kept<Value>(map: Map<number, Value>, day: number, workOut: (day: number) => Value): Value {
  let value = map.get(day);
  if (value === undefined) {
    value = workOut(day);
    if (map.size >= DAYS_KEPT) map.clear();
    map.set(day, value);
  }
  return value;
}
