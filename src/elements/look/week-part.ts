import { html, type LitElement, type TemplateResult } from 'lit';
import type { PageOpening } from '../../page/page-opening.js';
import { PageWords } from '../../page/page-words.js';
import { weekBook } from '../../words/week/week-book.js';
import type { WeekWords } from '../../words/week/week-words.js';
import { addStyles } from './add-styles.js';
import { openerPressed, panel } from './panel.js';
import { panelStyles } from './panel.styles.js';
import { weekStyles } from './week-view.styles.js';
import { weekView } from './week-view.js';

/** What an element needs to show the week. Fetched when the table is shown, or may be opened from the badge. */
export class WeekPart {
  readonly #opening: PageOpening;
  readonly #words: PageWords<WeekWords>;

  constructor(host: LitElement, opening: PageOpening) {
    this.#opening = opening;
    this.#words = new PageWords(host, weekBook);
    addStyles(host, panelStyles);
    addStyles(host, weekStyles);
  }

  /** The week as a table; `grouped`: days in a row with the same hours make one. */
  table(grouped: boolean): TemplateResult | undefined {
    const { hours, telling } = this.#opening;
    const { words, locale } = this.#opening.words;
    const weekWords = this.#words.words;
    if (!hours.found || !words || !weekWords) return undefined;
    return weekView(hours.found, { words: { ...words, ...weekWords }, locale }, telling, grouped);
  }

  /** The badge as a button that opens the table. */
  opener(tone: string, badge: TemplateResult, grouped: boolean): TemplateResult {
    return html`<button
        part="badge ${tone}"
        type="button"
        popovertarget="panel"
        aria-expanded="false"
        @click=${openerPressed}
      >
        ${badge}<span class="chevron"></span>
      </button>
      ${panel(this.table(grouped), this.#words.words?.caption ?? '')}`;
  }
}
