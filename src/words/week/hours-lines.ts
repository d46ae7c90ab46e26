import { minutesFromClock } from '../../domain/hours/clock-time.js';
import type { DayHours, Span } from '../../domain/hours/hours.js';
import type { HoursWords } from '../hours/hours-words.js';
import type { WeekWords } from './week-words.js';

/** What an ordinary week is said with. */
export type DayWords = Pick<HoursWords, 'time' | 'closed' | 'byAppointment' | 'openAllDay'> &
  Pick<WeekWords, 'days' | 'span'>;

/** Words, and the page's language tag, which decides between 12 and 24 hours. */
export interface LinesTelling<Words extends DayWords = DayWords> {
  words: Words;
  locale: string;
}

/** The words for hours and those for weeks. */
export type WeekTelling = LinesTelling<HoursWords & WeekWords>;

/** A line of a day's hours; the two times apart where it is a span. */
export interface HoursLine {
  text: string;
  times?: { at: string; text: string }[];
}

/** The clinic's own words for a day, and, when it is by appointment, the hours within which one may come. */
interface OwnWords {
  note?: string | undefined;
  request?: readonly Span[] | undefined;
}

/** What holds on a day, a line for each span. */
export function hoursLines(
  held: DayHours,
  { note, request = [] }: OwnWords,
  telling: LinesTelling,
): HoursLine[] {
  const { words, locale } = telling;
  const line = (span: Span): HoursLine => {
    if (span[0] === span[1] || span.join() === '00:00,24:00') return { text: words.openAllDay };
    const times = span.map(at => ({ at, text: words.time(minutesFromClock(at) ?? 0, locale) }));
    return { text: words.span(times[0]!.text, times[1]!.text), times };
  };
  if (held === 'by-appointment') return [{ text: note ?? words.byAppointment }, ...request.map(line)];
  return held.length ? held.map(line) : [{ text: note ?? words.closed }];
}
