import { UTC_DAY } from '../../domain/hours/calendar-date.js';
import type { OpeningStatus } from '../../domain/hours/opening-status-with.js';
import type { WallClock } from '../../domain/hours/zoned-moment.js';
import type { HoursWords, When } from './hours-words.js';

/** How a status looks: `soon` is an open or a closed that is about to end; `notice` is said where no status can be. */
export type OpeningTone = 'open' | 'soon' | 'closed' | 'request' | 'notice';

/** A status as one says it: "Open until 5 PM · New Year's Eve". */
export interface OpeningText {
  tone: OpeningTone;
  /** "Open", "Closed", "Open as needed". */
  now: string;
  /** Goes on in the same phrase: "until 5 PM". */
  detail?: string;
  /** Phrases of their own: "opens Monday at 8 AM", "Christmas". */
  also: string[];
}

/** In which words, and seen from when. */
export interface Telling {
  now: Date;
  /** The clinic's clock. */
  clock: WallClock;
  words: HoursWords;
  /** The page's language tag, region included: it decides between 12 and 24 hours. */
  locale: string;
  /** The clinic's zone by name, for a visitor whose clock shows another time. */
  zone?: string | undefined;
}

const MINUTE = 60_000;
const CLOSES_SOON = 30 * MINUTE;
const OPENS_SOON = 60 * MINUTE;
/** An end within twelve hours needs no day: "until 2 AM" is the coming one. */
const NEEDS_NO_DAY = 12 * 60 * MINUTE;

/** The day's name within the coming week; after that it would be heard as the nearer one, and a date is said. */
function dayName(day: number, { now, clock, words }: Telling): string {
  const near = day - clock.dayAt(+now) < 7;
  const date = new Date(day * UTC_DAY);
  if (words.day) return words.day(date, near);
  const format = near ? ({ weekday: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const);
  return date.toLocaleDateString(words.language, { ...format, timeZone: 'UTC' });
}

/** A time on the clinic's clock, `minutes` after midnight. */
const timeText = (minutes: number, { words, locale, zone }: Telling): string =>
  words.time(minutes, locale) + (zone ? ` ${zone}` : '');

function beginning(instant: Date, telling: Telling): When {
  const { now, clock, words } = telling;
  const time = timeText(clock.minutesAt(+instant), telling);
  const day = clock.dayAt(+instant);
  const ahead = day - clock.dayAt(+now);
  return ahead ? { time, day: ahead === 1 ? words.tomorrow : dayName(day, telling) } : { time };
}

function ending(instant: Date, telling: Telling): When {
  const { now, clock } = telling;
  const time = timeText(clock.minutesAt(+instant) || 1440, telling);
  // Midnight ends the day before it.
  const day = clock.dayAt(+instant - 1);
  const near = day === clock.dayAt(+now) || +instant - +now < NEEDS_NO_DAY;
  return near ? { time } : { time, day: dayName(day, telling) };
}

/**
 * Says a status. `undefined` while nothing certain can be said (`unstated`): the clinic's own text then
 * stands alone.
 */
export function openingText(status: OpeningStatus, telling: Telling): OpeningText | undefined {
  switch (status.state) {
    case 'open':
      return openText(status, telling);
    case 'closed':
      return closedText(status, telling);
    case 'by-appointment':
      return requestText(status, telling);
    default:
      return undefined;
  }
}

/** The name of a holiday, a special day or a closure. A plain day's own words are for its row in the table. */
const name = ({ reason, label }: OpeningStatus): string[] =>
  label && /^(?:closure|special|holiday)$/.test(`${reason}`) ? [label] : [];

function openText(status: OpeningStatus, telling: Telling): OpeningText {
  const { until } = status;
  const { words, now } = telling;
  const also = name(status);
  if (!until) return { tone: 'open', now: words.openAllDay, also };
  const end = ending(until, telling);
  const soon = +until - +now <= CLOSES_SOON;
  if (soon) return { tone: 'soon', now: words.closesSoon, detail: words.soonAt(end), also };
  return { tone: 'open', now: words.open, detail: words.until(end), also };
}

function closedText(status: OpeningStatus, telling: Telling): OpeningText {
  const { next, nextOpen, reason } = status;
  const { words, clock, now } = telling;
  const opening = nextOpen && beginning(nextOpen, telling);
  if (opening && reason === 'break')
    return { tone: 'closed', now: words.onBreak, also: [words.backAt(opening)] };

  const also = name(status);
  const soon = nextOpen && +nextOpen - +now <= OPENS_SOON;
  if (opening && soon) return { tone: 'soon', now: words.opensSoon, detail: words.soonAt(opening), also };

  if (next?.state === 'by-appointment') {
    const day = dayName(clock.dayAt(+next.at), telling);
    also.push(words.onDay(day, next.label ?? words.byAppointment));
  }
  if (opening) also.push(words.opens(opening));
  return { tone: 'closed', now: reason === 'closure' ? words.temporarilyClosed : words.closed, also };
}

function requestText({ label, nextOpen }: OpeningStatus, telling: Telling): OpeningText {
  const { words } = telling;
  const also = nextOpen ? [words.regularHours(beginning(nextOpen, telling))] : [];
  return { tone: 'request', now: label ?? words.byAppointment, also };
}

/** When the words may change next: with the state, before it ("closes soon"), or at midnight ("tomorrow"). */
export function wordsChangeAt({ until, nextOpen }: OpeningStatus, { now, clock }: Telling): Date {
  const midnight = clock.instantAt(clock.dayAt(+now) + 1, 0, 'first');
  const changes = [midnight];
  if (until) changes.push(+until, +until - CLOSES_SOON);
  if (nextOpen) changes.push(+nextOpen, +nextOpen - OPENS_SOON);
  return new Date(Math.min(...changes.filter(change => change > +now)));
}
