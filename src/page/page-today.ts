import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateFromDay } from '../domain/hours/calendar-date.js';
import { wallClock, type WallClock } from '../domain/hours/zoned-moment.js';
import { LatestAnswer } from './latest-answer.js';
import { fixedNow, PageClock } from './page-clock.js';
import { pageFacts } from './page-facts.js';

interface DatedHost extends ReactiveControllerHost, Element {
  timeZone?: string | undefined;
  now?: string | undefined;
}

/** The date on the clinic's wall; its host is drawn again at the clinic's midnight. */
export class PageToday implements ReactiveController {
  /** The clinic's clock, that of Greenwich where its time zone is not known; `undefined` until that is looked up. */
  clock: WallClock | undefined;
  /** `YYYY-MM-DD`, in Greenwich where the clinic's time zone is not known; `undefined` until that is looked up. */
  date: string | undefined;

  readonly #host: DatedHost;
  readonly #timer: PageClock;
  readonly #zone: LatestAnswer<string>;

  constructor(host: DatedHost) {
    this.#host = host;
    this.#timer = new PageClock(host);
    this.#zone = new LatestAnswer(host);
    host.addController(this);
  }

  /** Resolves when the clinic's time zone has been looked up. */
  get settled(): Promise<void> {
    return this.#zone.settled;
  }

  hostUpdate(): void {
    const { timeZone, now } = this.#host;
    this.#zone.ask([timeZone], async () => timeZone ?? (await pageFacts('')).timeZone ?? '');
    if (this.#zone.found === undefined) return;
    const clock = (this.clock = wallClock(this.#zone.found) ?? wallClock('UTC')!);
    const fixed = fixedNow(now, clock);
    const day = clock.dayAt(fixed?.getTime() ?? Date.now());
    this.date = dateFromDay(day);
    this.#timer.redrawAt(fixed ? undefined : new Date(clock.instantAt(day + 1, 0, 'first')));
  }
}
