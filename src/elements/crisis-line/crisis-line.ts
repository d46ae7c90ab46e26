import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { UNITED_STATES, type CrisisNumbers, type CrisisService } from '../../domain/crisis/united-states.js';
import { LatestAnswer } from '../../page/latest-answer.js';
import { PageContent } from '../../page/page-content.js';
import { pageFacts } from '../../page/page-facts.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageWords } from '../../page/page-words.js';
import { crisisBook } from '../../words/crisis/crisis-book.js';
import type { Wording } from '../../words/own-wording.js';
import { hostStyles } from '../look/host.styles.js';
import { styles } from './crisis-line.styles.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';

interface FoundNumbers {
  numbers?: CrisisNumbers | undefined;
  problems: PageProblem[];
}

/** The numbers of other countries are fetched by pages of clinics there. */
async function numbersIn(country: string | undefined, problems: PageProblem[]): Promise<FoundNumbers> {
  if (!country) return { problems: problems.length ? problems : [pageError('no-country', 'country')] };
  if (country.toUpperCase() === 'US') return { numbers: UNITED_STATES, problems };
  const { crisisNumbersIn } = await import('../../domain/crisis/crisis-numbers.js');
  const numbers = crisisNumbersIn(country);
  return { numbers, problems: numbers ? problems : [pageError('no-crisis-numbers', 'country', country)] };
}

/** Whoever reaches for help is not counted: no press on these links is heard outside. */
const unheard = (event: Event): void => event.stopPropagation();

/** Somebody who opens the chat does not tell it which page they came from. */
const link = (href: string, text: string): TemplateResult =>
  html`<a part="link" href=${href.replace(/ /g, '')} rel="noreferrer" @click=${unheard}>${text}</a>`;

/**
 * Whom to reach in a crisis, in the clinic's country: shown at any hour, whether the clinic is open or not, and
 * never counted.
 *
 * @tagname clinic-crisis-line
 *
 * @slot - The author's own words, said in place of ours before the numbers. Numbers in it stay a complete answer without scripts.
 *
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart panel - The box.
 * @csspart heading - Its heading, where there is one.
 * @csspart service - A service's name and the ways to reach it.
 * @csspart emergency - The line for immediate danger.
 * @csspart link - Each link that calls, writes or opens a chat.
 *
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicCrisisLine extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    country: {},
    location: {},
    heading: {},
    emergencyLabel: { attribute: 'emergency-label' },
    words: {},
  };

  /** The clinic's country, two letters such as `US`; else the page's. Never the visitor's. */
  declare country?: string;

  /** Which of the profile's locations, where they lie in different countries. */
  declare location?: string;

  /** A heading, in the clinic's own words. */
  declare heading?: string;

  /** What is said before the emergency number, in place of "In immediate danger, call". */
  declare emergencyLabel?: string;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #content = new PageContent(this, 'panel,heading,service,emergency,link');
  readonly #answer = new LatestAnswer<FoundNumbers>(this);
  readonly #words = new PageWords(this, crisisBook);
  readonly #problems = new PageProblems(this);

  /** Waits for the country too: whoever awaits `updateComplete` sees the numbers. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#answer.settled, this.#words.settled]);
    const done = await super.getUpdateComplete();
    await this.#problems.told;
    return done;
  }

  protected override willUpdate(): void {
    const { country, location = '' } = this;
    this.#answer.ask([country, location], async () => {
      const facts = country === undefined ? await pageFacts(location) : { country, problems: [] };
      return numbersIn(facts.country?.trim(), facts.problems);
    });
  }

  protected override render(): TemplateResult {
    const { numbers } = this.#answer.found ?? {};
    const { words, lang } = this.#words;
    if (!numbers || !words) return html`<slot></slot>`;
    const emergency = numbers.emergency.map(
      (number, i) => html`${i ? ` ${words.or} ` : ''}${link(`tel:${number}`, number)}`,
    );
    return html`<div class="root" lang=${lang ?? nothing}>
      <div part="panel" role="group" aria-label=${this.heading ?? nothing}>
        ${this.heading && html`<div part="heading"><bdi>${this.heading}</bdi></div>`}
        <slot></slot>
        ${this.#content.text ? nothing : html`<b><bdi>${words.lead}</bdi></b>`}
        ${numbers.services.map(service => this.#service(service))}
        <div part="emergency"><bdi>${this.emergencyLabel ?? words.emergency}</bdi> ${emergency}</div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const { found } = this.#answer;
    if (found) this.#problems.report(found.problems);
  }

  #service({ name, call, press, text, send, chat }: CrisisService): TemplateResult {
    const words = this.#words.words!;
    return html`<div part="service" role="group" aria-label=${name}>
      <div><bdi>${name}</bdi></div>
      ${call && link(`tel:${call}`, words.call(call, press))}
      ${text && link(`sms:${text}${send ? `?body=${send}` : ''}`, words.text(text, send))}
      ${chat && link(chat, words.chat)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-crisis-line': ClinicCrisisLine;
  }
}
