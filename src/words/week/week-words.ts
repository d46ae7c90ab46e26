import type { Weekday } from '../../domain/hours/weekday.js';

/** What is said about a clinic's whole week, in one language. */
export interface WeekWords {
  /** Names of the days. */
  days: Record<Weekday, string>;
  /** The table's name. */
  caption: string;
  /** Stands over the dates on which other hours hold. */
  comingDays: string;
  /** Of a date whose hours are not known. */
  mayDiffer: string;
  /** From one time, day or date to another. */
  span: (from: string, to: string) => string;
}
