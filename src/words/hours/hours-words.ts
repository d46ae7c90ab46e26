/** When something happens on the clinic's clock: the time alone is today's. */
export interface When {
  time: string;
  /** A weekday's name, `tomorrow` of the same words, or a date. */
  day?: string;
}

/** What is said about opening hours, in one language. Sentence parts stand alone or behind a separator. */
export interface HoursWords {
  /** Their language, for `Intl`. */
  language: string;
  /** A clock time, `minutes` after midnight (0 to 1440). `locale` decides between 12 and 24 hours. */
  time(minutes: number, locale: string): string;
  /** A date's weekday, or the date without its year, from its midnight in UTC; only where `Intl` does not know the language. */
  day?(date: Date, weekday: boolean): string;

  open: string;
  closed: string;
  byAppointment: string;
  openAllDay: string;
  temporarilyClosed: string;
  onBreak: string;
  closesSoon: string;
  opensSoon: string;

  /** Follows `open`. */
  until(when: When): string;
  /** Follows `closed`. */
  opens(when: When): string;
  /** Follows `closesSoon` and `opensSoon`. */
  soonAt(when: When): string;
  /** Follows `onBreak`. */
  backAt(when: When): string;
  /** Follows the words for a by-appointment day: when the hours without appointment begin. */
  regularHours(when: When): string;
  /** What holds on a later day, in the clinic's own words. */
  onDay(day: string, words: string): string;

  tomorrow: string;
}
