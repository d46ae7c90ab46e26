import type { ReactiveController } from 'lit';
import { openingStatusWith, type OpeningStatus } from '../domain/hours/opening-status-with.js';
import { weekHoursOf } from '../domain/hours/week-hours.js';
import { wallClock } from '../domain/hours/zoned-moment.js';
import { hoursBook } from '../words/hours/hours-book.js';
import type { HoursWords } from '../words/hours/hours-words.js';
import { openingText, wordsChangeAt, type OpeningText, type Telling } from '../words/hours/opening-text.js';
import { fixedNow, PageClock } from './page-clock.js';
import { PageHours, type HoursHost, type Ways } from './page-hours.js';
import { PageWords } from './page-words.js';

interface OpeningHost extends HoursHost {
  now?: string | undefined;
}

/** Whether the clinic is open, and how one says so here and now; its host is drawn again when that changes. */
export class PageOpening implements ReactiveController {
  /** What holds now; `undefined` without hours or without their time zone. */
  status: OpeningStatus | undefined;
  /** The same in words; `undefined` also when nothing certain can be said. */
  text: OpeningText | undefined;
  /** How it is told: the time, and the clinic's clock. */
  telling: Telling | undefined;

  readonly hours: PageHours;
  readonly words: PageWords<HoursWords>;

  readonly #host: OpeningHost;
  readonly #clock: PageClock;

  constructor(host: OpeningHost, ways: Ways) {
    this.#host = host;
    this.hours = new PageHours(host, ways);
    this.words = new PageWords(host, hoursBook);
    this.#clock = new PageClock(host);
    host.addController(this);
  }

  /** Resolves when the hours have been found, or found missing, and the words for them have come. */
  get settled(): Promise<unknown> {
    return Promise.all([this.hours.settled, this.words.settled]);
  }

  hostUpdate(): void {
    this.status = this.text = this.telling = undefined;
    const { hours, dateHoursOf = weekHoursOf } = this.hours.found ?? {};
    const clock = hours?.timeZone ? wallClock(hours.timeZone) : undefined;
    const { words, locale } = this.words;
    if (!hours || !clock || !words) return this.#clock.redrawAt(undefined);
    const fixed = fixedNow(this.#host.now, clock);
    const telling = (this.telling = { now: fixed ?? new Date(), clock, words, locale });
    this.status = openingStatusWith(hours, telling.now, dateHoursOf);
    this.text = openingText(this.status, telling);
    this.#clock.redrawAt(fixed ? undefined : wordsChangeAt(this.status, telling));
  }
}
