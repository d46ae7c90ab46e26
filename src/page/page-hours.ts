import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inTimeZone, ownHours } from './find-hours.js';
import type { FoundHours, HoursQuestion } from './found-hours.js';
import type { hoursElsewhere, Search } from './hours-elsewhere.js';
import { asksMarkup } from './hours-markup.js';
import { lead, stopFollowing, stopLeading } from './hours-sources.js';
import { LatestAnswer } from './latest-answer.js';
import { loadJsonLdHours } from './load-json-ld-hours.js';
import { pageFacts } from './page-facts.js';
import { languageOf, localeOf } from './page-language.js';
import { quietly } from './quietly.js';
import { soon, type Soon } from './soon.js';

/** The attributes through which an element is told about hours. */
export interface HoursHost extends ReactiveControllerHost, Element {
  hours?: unknown;
  hoursFor?: string | undefined;
  timeZone?: string | undefined;
  hoursOf?: string | undefined;
  location?: string | undefined;
  country?: string | undefined;
}

/** In which ways hosts differ. */
export interface Ways {
  /** What the author wrote inside the element. */
  text(): string;
  /** As much of that as may hold hours; without it, all. */
  hoursIn?: (text: string) => Promise<string>;
  /** Given by hosts that call: what they say of the number, which may have hours of its own. */
  phone?: () => string;
  /** Whether others follow this element: a page tells one truth, and its office-hours element tells it. */
  leads?: boolean;
  /** Given by hosts that have no hours as a rule, so that it comes with them. */
  elsewhere?: typeof hoursElsewhere;
}

/**
 * The hours an element goes by, from the nearest source that has some: the element itself, an office-hours
 * element of the page, the script tag, the profile.
 */
export class PageHours implements ReactiveController {
  readonly #host: HoursHost;
  readonly #ways: Ways;
  readonly #answer: LatestAnswer<FoundHours>;
  /** What the host said of itself last, and to which question. */
  #own: { asked: readonly unknown[]; found: Soon<FoundHours | undefined> } | undefined;

  constructor(host: HoursHost, ways: Ways) {
    this.#host = host;
    this.#ways = ways;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** What was found; `undefined` until the search has ended once. */
  get found(): FoundHours | undefined {
    return this.#answer.found;
  }

  /** Resolves when the hours the element asks for have been found, or found missing. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostUpdate(): void {
    const { hours, hoursFor, timeZone, hoursOf, location = '', country } = this.#host;
    const language = languageOf(localeOf(this.#host));
    const text = this.#ways.text();
    const phone = this.#ways.phone?.();
    const question = { hours, hoursFor, timeZone, hoursOf, location, country, language, text, phone };
    this.#answer.ask(Object.values(question), asked => this.#find(question, asked));
  }

  hostDisconnected(): void {
    stopLeading(this.#host);
    stopFollowing(this.#host);
    this.#own = undefined;
  }

  /** All that is known at once is found at once: most badges say themselves what they show. */
  #find(question: HoursQuestion, asked: readonly unknown[]): Soon<FoundHours> {
    const { location, hoursOf } = question;
    return soon(pageFacts(location, hoursOf, question.phone), facts => {
      const place = `${location} ${facts.hoursOf}`;
      const finish = (found: FoundHours | undefined) =>
        found &&
        soon(facts.layOver?.(found) ?? found, complete =>
          inTimeZone(complete, question.timeZone, facts.timeZone),
        );
      const { country = facts.country, timeZone = facts.timeZone } = question;
      const asking = { ...question, country, timeZone };

      // Asked again because of others, it has nothing new to say of itself: two that follow each other would never end.
      if (this.#own?.asked !== asked) {
        const text = this.#ways.hoursIn?.(question.text) ?? question.text;
        const found = soon(text, hoursText => soon(ownHours({ ...asking, text: hoursText }), finish));
        this.#own = { asked, found };
        if (this.#ways.leads) lead(this.#host, place, found);
      }
      return soon(this.#own.found, own => {
        if (!own) return this.#findElsewhere(place, { element: this.#host, question: asking, facts, finish });
        stopFollowing(this.#host);
        return own;
      });
    });
  }

  async #findElsewhere(place: string, search: Omit<Search, 'again'>): Promise<FoundHours> {
    const { facts, question } = search;
    // What reads JSON-LD is fetched along with what looks for it, not after.
    if (asksMarkup(facts, question.location)) void quietly(loadJsonLdHours(), () => {});
    const { elsewhere = (await import('./hours-elsewhere.js')).hoursElsewhere } = this.#ways;
    const found = await elsewhere(place, { ...search, again: () => this.#answer.again() });
    return found ?? { problems: facts.problems };
  }
}
