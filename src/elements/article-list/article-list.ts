import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { nextHeadingLevel } from '../../page/article/heading-level.js';
import { PageArticles } from '../../page/article/page-articles.js';
import { authorElement, PageContent } from '../../page/page-content.js';
import { wrongValue } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageToday } from '../../page/page-today.js';
import { PageWords } from '../../page/page-words.js';
import { quietly } from '../../page/quietly.js';
import { articleListBook } from '../../words/article-list/article-list-book.js';
import type { Wording } from '../../words/own-wording.js';
import { ARTICLE_PARTS, articleView, type ArticleLayout } from '../look/article/article-view.js';
import { articleStyles } from '../look/article/article.styles.js';
import { DetailsPart } from '../look/article/details-part.js';
import { leadEverywhere } from '../look/article/whole-card.js';
import { hostStyles } from '../look/host.styles.js';
import { styles } from './article-list.styles.js';

const LAYOUT = /^(?:stacked|row|compact|feature)$/;
const LEVEL = /^[1-6]$/;
const COUNT = /^[1-9]\d*$/;

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';

/**
 * The clinic's newest articles, as cards, from its own WordPress or feed.
 *
 * @tagname clinic-article-list
 *
 * @slot - What stands in the page without scripts, and where the feed gives nothing: a link to all articles is best.
 *
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands, or the feed gave nothing.
 *
 * @csspart list - The list.
 * @csspart more - The button that brings the next ones.
 * @csspart empty - What is said where there are no articles.
 * @csspart card - Each card. Also carries its layout: `stacked`, `row`, `compact` or `feature`.
 * @csspart media - A card's picture's box.
 * @csspart image - A card's picture.
 * @csspart category - What an article is about.
 * @csspart heading - An article's heading.
 * @csspart link - The link in the heading.
 * @csspart summary - What an article says, in a few sentences.
 * @csspart details - Who wrote it, when, and how long reading it takes.
 *
 * @cssprop [--clinic-accent=#0b7285] - The colour of the line beside a category, and of the button.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicArticleList extends LitElement {
  static override styles = [hostStyles, articleStyles, styles];

  static override properties = {
    feed: {},
    count: {},
    columns: {},
    order: {},
    category: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    noMore: { type: Boolean, attribute: 'no-more' },
    allowOrigin: { attribute: 'allow-origin' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    timeZone: { attribute: 'time-zone' },
    now: {},
    words: {},
  };

  /** Where the articles are: RSS, Atom or JSON Feed, such as `/feed/`, or WordPress posts, `/wp-json/wp/v2/posts`. */
  declare feed?: string;

  /** How many are shown at first, and added at a time; 6 without it. */
  declare count?: string | number;

  /** The most that stand beside each other, where there is room; 3 without it. */
  declare columns?: string | number;

  /** Which come first: `newest` (default), `oldest`, or by `title`. */
  declare order?: 'newest' | 'oldest' | 'title';

  /** Only those of this category, by its name. */
  declare category?: string;

  /** How the parts of each card lie: `stacked` (default), `row`, `compact` or `feature`. */
  declare layout?: ArticleLayout;

  /** The level of the cards' headings, 1 to 6. Without it one below the heading over the list. */
  declare headingLevel?: string | number;

  /** Whether there is no button for more. */
  declare noMore: boolean;

  /** Other sites of the clinic's that the feed and its pictures may come from, with spaces between. */
  declare allowOrigin?: string;

  /** Whether the articles are also written as JSON-LD, for search engines. */
  declare jsonLd: boolean;

  /** The clinic's time zone, an IANA name such as `America/Detroit`. */
  declare timeZone?: string;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #content = new PageContent(this, `list,more,empty,${ARTICLE_PARTS}`);
  readonly #today = new PageToday(this);
  readonly #articles = new PageArticles(this, this.#today);
  readonly #words = new PageWords(this, articleListBook);
  readonly #problems = new PageProblems(this);
  #details: DetailsPart | undefined;
  #fetched: Promise<unknown> | undefined;
  #isBringing = false;

  constructor() {
    super();
    leadEverywhere(this);
  }

  /** Waits for the feed too: whoever awaits `updateComplete` sees the articles. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      await super.getUpdateComplete();
      const { settled } = this.#articles;
      await Promise.all([this.#details?.settled, settled, this.#words.settled, this.#fetched]);
      await this.#problems.told;
    }
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#details ??= new DetailsPart(this, this.#today);
    const { layout = 'stacked', jsonLd } = this;
    if (layout !== 'stacked' || jsonLd) this.#fetched ??= this.#fetchParts(layout, jsonLd);
  }

  protected override render(): TemplateResult {
    const drawn = this.#details?.isReady && this.#words.words ? this.#drawn() : undefined;
    return html`<slot ?hidden=${drawn}></slot>${drawn && html`<div class="root">${drawn}</div>`}`;
  }

  protected override updated(): void {
    const columns = Math.max(1, Number(this.columns) || 3);
    this.renderRoot.querySelector<HTMLElement>('ul')?.style.setProperty('--_columns', `${columns}`);
    this.#problems.report([
      ...this.#articles.problems,
      ...wrongValue('layout', this.layout, LAYOUT),
      ...wrongValue('heading-level', this.headingLevel, LEVEL),
      ...wrongValue('count', this.count, COUNT),
      ...wrongValue('columns', this.columns, COUNT),
    ]);
  }

  /** The list; `undefined` where what the author wrote stands as it is. */
  #drawn(): TemplateResult | undefined {
    const { articles, hasMore, count, problems } = this.#articles;
    const { layout = 'stacked' } = this;
    if (articles?.length) {
      const level = Math.min(Number(this.headingLevel), 6) || nextHeadingLevel(authorElement(this));
      const cards = articles.map(article => {
        const card = articleView(article, { layout, level }, this.#details?.view(article));
        return html`<li class="frame">${card}</li>`;
      });
      return html`<ul part="list">
          ${cards}
        </ul>
        ${hasMore && !this.noMore ? this.#button() : ''}`;
    }
    if (this.#content.text || problems.length) return undefined;
    if (articles)
      return html`<p part="empty" lang=${this.#words.lang ?? nothing}>${this.#words.words?.empty}</p>`;
    const waiting = this.#details?.waiting(layout);
    return html`<ul aria-hidden="true">
      ${[...Array(count).keys()].map(() => html`<li class="frame">${waiting}</li>`)}
    </ul>`;
  }

  #button(): TemplateResult {
    const { words, lang } = this.#words;
    return html`<button
      part="more"
      type="button"
      lang=${lang ?? nothing}
      aria-disabled=${this.#isBringing}
      @click=${this.#bringMore}
    >
      ${this.#isBringing ? words?.loading : words?.more}
    </button>`;
  }

  /** Brings the next ones, and takes who asked for them to the first. */
  readonly #bringMore = async (): Promise<void> => {
    if (this.#isBringing) return;
    const before = this.#articles.articles?.length ?? 0;
    this.#isBringing = true;
    this.requestUpdate();
    const count = await this.#articles.more();
    this.#isBringing = false;
    this.requestUpdate();
    await super.getUpdateComplete();
    const { words } = this.#words;
    const card = this.renderRoot.querySelectorAll('li')[before];
    card?.querySelector<HTMLElement>('[part="link"]')?.focus();
    const said = count === undefined ? words?.failed : words?.added(count);
    void quietly(import('../../page/announcer.js'), ({ announce }) => announce(said ?? '', true));
  };

  #fetchParts(layout: string, jsonLd: boolean): Promise<unknown> {
    return Promise.all([
      layout !== 'stacked' &&
        quietly(import('../look/article/layout-part.js'), ({ LayoutPart }) => new LayoutPart(this)),
      jsonLd && quietly(import('./list-record.js'), ({ writeList }) => writeList(this, this.#articles)),
    ]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-article-list': ClinicArticleList;
  }
}
