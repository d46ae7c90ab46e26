import type { ReactiveController } from 'lit';
import { openingStatusWith, type OpeningStatus } from '../domain/hours/opening-status-with.js';
import { weekHoursOf } from '../domain/hours/week-hours.js';
import { wallClock, type WallClock } from '../domain/hours/zoned-moment.js';
import { hoursBook } from '../words/hours/hours-book.js';
import type { HoursWords } from '../words/hours/hours-words.js';
import { openingText, wordsChangeAt, type OpeningText, type Telling } from '../words/hours/opening-text.js';
import { fixedNow, PageClock } from './page-clock.js';
import { PageHours, type HoursHost, type Ways } from './page-hours.js';
import { PageWords } from './page-words.js';
import { quietly } from './quietly.js';
import type { zoneName } from './zone-name.js';

interface OpeningHost extends HoursHost {
  now?: string | undefined;
}

/** Whether the visitor's clock shows another time at an instant than the clinic's. */
const isElsewhere = (at: Date, clock: WallClock): boolean => {
  const here = Math.floor(+at / 60_000) - at.getTimezoneOffset();
  return clock.dayAt(+at) * 1440 + clock.minutesAt(+at) !== here;
};

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
  /** Names the zone, for a visitor whose clock shows another time. */
  #zoneName: typeof zoneName | undefined;
  #zoneFetched: Promise<void> | undefined;

  constructor(host: OpeningHost, ways: Ways) {
    this.#host = host;
    this.hours = new PageHours(host, ways);
    this.words = new PageWords(host, hoursBook);
    this.#clock = new PageClock(host);
    host.addController(this);
  }

  /** Resolves when the hours have been found, or found missing, and the words for them have come. */
  get settled(): Promise<unknown> {
    return Promise.all([this.hours.settled, this.words.settled, this.#zoneFetched]);
  }

  hostUpdate(): void {
    this.status = this.text = this.telling = undefined;
    const { hours, dateHoursOf = weekHoursOf } = this.hours.found ?? {};
    const clock = hours?.timeZone ? wallClock(hours.timeZone) : undefined;
    const { words, locale } = this.words;
    if (!hours || !clock || !words) return this.#clock.redrawAt(undefined);
    const fixed = fixedNow(this.#host.now, clock);
    const now = fixed ?? new Date();
    const status = (this.status = openingStatusWith(hours, now, dateHoursOf));
    const at = status.state === 'open' ? status.until : status.nextOpen;
    // A fixed time is shown as to a visitor at the clinic.
    let zone: string | undefined;
    if (at && !fixed && isElsewhere(at, clock)) {
      this.#zoneFetched ??= quietly(import('./zone-name.js'), part => {
        this.#zoneName = part.zoneName;
        this.#host.requestUpdate();
      });
      zone = this.#zoneName?.(hours.timeZone!, at, this.words.lang ?? locale);
    }
    const telling = (this.telling = { now, clock, words, locale, zone });
    this.text = openingText(status, telling);
    this.#clock.redrawAt(fixed ? undefined : wordsChangeAt(status, telling));
  }
}
