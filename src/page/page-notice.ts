import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayFromDate } from '../domain/hours/calendar-date.js';
import { wallClock } from '../domain/hours/zoned-moment.js';
import { LatestAnswer } from './latest-answer.js';
import { fixedNow, PageClock } from './page-clock.js';
import { pageFacts } from './page-facts.js';
import type { PageFacts } from './page-fact.js';

/** The attributes that decide whose notice is shown, and when it ends. */
interface NoticeHost extends ReactiveControllerHost, Element {
  location?: string | undefined;
  timeZone?: string | undefined;
  now?: string | undefined;
}

/** Where a date ends last on Earth: for a clinic of which it is not known where it is. */
const LAST_ZONE = 'Etc/GMT+12';

/** The notice in the page's profile, to the end of its last date on the clinic's calendar. */
export class PageNotice implements ReactiveController {
  /** The sentence to show now; `undefined` when there is none. */
  text: string | undefined;

  readonly #host: NoticeHost;
  readonly #facts: LatestAnswer<PageFacts>;
  readonly #clock: PageClock;

  constructor(host: NoticeHost) {
    this.#host = host;
    this.#facts = new LatestAnswer(host);
    this.#clock = new PageClock(host);
    host.addController(this);
  }

  /** Resolves when the notice has been found, or found missing. */
  get settled(): Promise<void> {
    return this.#facts.settled;
  }

  hostUpdate(): void {
    const { location = '', timeZone, now } = this.#host;
    this.#facts.ask([location], () => pageFacts(location));
    const { notice, timeZone: known } = this.#facts.found ?? {};
    const clock = wallClock(timeZone ?? known) ?? wallClock(LAST_ZONE)!;
    const lastDay = dayFromDate(notice?.until ?? '');
    const end = lastDay === undefined ? undefined : new Date(clock.instantAt(lastDay + 1, 0, 'first'));
    const fixed = fixedNow(now, clock);
    const isOver = end && end <= (fixed ?? new Date());
    this.text = isOver ? undefined : notice?.text?.trim() || undefined;
    this.#clock.redrawAt(fixed || isOver ? undefined : end);
  }
}
