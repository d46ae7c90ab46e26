import { html, type LitElement, type TemplateResult } from 'lit';
import type { FoundPhone } from '../../page/found-phone.js';
import type { PageProblem } from '../../page/page-problem.js';
import { PageWays, type Way } from '../../page/page-ways.js';
import { PageWords } from '../../page/page-words.js';
import { waysBook } from '../../words/ways/ways-book.js';
import type { WaysWords } from '../../words/ways/ways-words.js';
import { addStyles } from '../look/add-styles.js';
import type { CallEvent } from './call-event.js';
import { WAY_ICONS } from './way-icons.js';
import { waysStyles } from './ways-part.styles.js';

/** What the button needs to show other ways than to call. Fetched when there may be some. */
export class WaysPart {
  readonly #ways: PageWays;
  readonly #words: PageWords<WaysWords>;

  constructor(host: LitElement, phone: () => FoundPhone | undefined) {
    this.#ways = new PageWays(host, phone);
    this.#words = new PageWords(host, waysBook);
    addStyles(host, waysStyles);
  }

  get problems(): readonly PageProblem[] {
    return this.#ways.found?.problems ?? [];
  }

  get settled(): Promise<unknown> {
    return Promise.all([this.#ways.settled, this.#words.settled]);
  }

  /** The links, in the order in which one would use them. */
  links(tell: (kind: CallEvent['kind']) => void): TemplateResult[] {
    const words = this.#words.words;
    const ways = (words && this.#ways.found?.ways) ?? [];
    return ways.map(way => link(way, words!, tell));
  }
}

/** What a link shows is its name; the number, which many links of a page differ by, follows for those who listen. */
function link(way: Way, words: WaysWords, tell: (kind: CallEvent['kind']) => void): TemplateResult {
  const { kind, href, number } = way;
  const name = kind === 'whatsapp' ? 'WhatsApp' : words[kind];
  const pressed = (): void => {
    if (kind !== 'directions') tell(kind);
  };
  // Whoever is linked to need not know from which page.
  return html`<a part=${kind} class="way accent" href=${href} rel="noreferrer" @click=${pressed}>
    ${WAY_ICONS[kind]}
    <span class="text">${name}${number && html`<span class="unseen"> ${number}</span>`}</span>
  </a>`;
}
