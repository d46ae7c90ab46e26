import type { Problem } from '../../problem.js';
import type { Span } from '../hours.js';
import { spanMinutes } from '../opening-span.js';
import type { Weekday } from '../weekday.js';
import type { WrittenSpan } from './written-span.js';

/**
 * What is said of some days. `empty`: no times, or `00:00` to `00:00`; closed beside days that have hours.
 */
export type Said = Span[] | 'empty' | 'by-appointment';

/** What one piece of markup says: the hours of some days, always or between two dates. */
export interface Statement {
  /** None: every day. */
  days: Weekday[];
  /** `undefined`: these days are spoken of, but what is said cannot be read. */
  said: Said | undefined;
  /** On a by-appointment day, the hours within which one may come. */
  requestHours?: Span[];
  /** What is said in words. */
  words?: string;
  /** `YYYY-MM-DD` or `MM-DD`, inclusive. */
  from?: string;
  to?: string;
}

/** What several pieces of markup say, and what was not plain in them. */
export interface Statements {
  statements: Statement[];
  problems: Problem[];
}

/** The spans of one day in order; `undefined` when two of them overlap. */
export function apart(spans: Span[]): Span[] | undefined {
  const minutes = (span: Span) => spanMinutes(span) ?? { opens: 0, closes: 0 };
  const sorted = [...spans].sort((a, b) => minutes(a).opens - minutes(b).opens);
  const isApart = sorted.every((span, i) => i === 0 || minutes(sorted[i - 1]!).closes <= minutes(span).opens);
  return isApart ? sorted : undefined;
}

/** What several spans of one day say together; `undefined` when they do not go together. */
export function saidBy(written: WrittenSpan[]): Said | undefined {
  const spans = written.flatMap(({ span }) => (span === 'empty' ? [] : [span]));
  if (spans.length === written.length) return apart(spans);
  return spans.length ? undefined : 'empty';
}

/** What was taken for granted, or guessed, in reading the times of some days. */
export function spanProblems(written: WrittenSpan[], read: string, days: Weekday[]): Problem[] {
  return written.flatMap(({ span, certainty }): Problem[] => {
    if (!certainty || span === 'empty') return [];
    const message = `${read} was read as ${span[0]} to ${span[1]}: write times from 00:00 to 24:00.`;
    return [
      certainty === 'doubt' && days.length
        ? { kind: certainty, message, days }
        : { kind: certainty, message },
    ];
  });
}
