import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { PageArticle } from '../../page/article/page-article.js';
import { PageContent } from '../../page/page-content.js';
import { PageProblems } from '../../page/page-problems.js';
import { quietly } from '../../page/quietly.js';
import type { Wording } from '../../words/own-wording.js';
import { ARTICLE_PARTS, articleView, type ArticleLayout } from '../look/article/article-view.js';
import { articleStyles } from '../look/article/article.styles.js';
import type { CardPart } from '../look/article/card-part.js';
import { leadEverywhere } from '../look/article/whole-card.js';
import { hostStyles } from '../look/host.styles.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';

/** `layout`, `heading-level` and `read-from` as they may be. */
const PLAIN = /^(?:stacked|row|compact|feature)?,[1-6]?,(?:page)?$/;

/**
 * One article: its picture, heading, summary, who wrote it and who reviewed it. One link, and the whole card leads
 * there.
 *
 * @tagname clinic-article-card
 *
 * @slot - The article as it should stand in the page without scripts: a heading with a link in it, a picture, a paragraph, in any order.
 *
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart card - The whole card. Also carries its layout: `stacked`, `row`, `compact` or `feature`.
 * @csspart media - The picture's box; its proportions are kept while the picture comes.
 * @csspart image - The picture.
 * @csspart category - What it is about.
 * @csspart heading - Its heading.
 * @csspart link - The link in the heading.
 * @csspart summary - What it says, in a few sentences.
 * @csspart details - Who wrote it, when, and how long reading it takes.
 * @csspart review - Who reviewed it, when, and until when that holds.
 * @csspart action - What it asks one to do: words, or a link that calls.
 *
 * @cssprop [--clinic-accent=#0b7285] - The colour of the line beside the category, and of the link that calls.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicArticleCard extends LitElement {
  static override styles = [hostStyles, articleStyles];

  static override properties = {
    href: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    summary: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    imagePosition: { attribute: 'image-position' },
    category: {},
    author: {},
    published: {},
    lastUpdated: { attribute: 'last-updated' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewed: {},
    nextReview: { attribute: 'next-review' },
    minutes: {},
    action: {},
    call: { type: Boolean },
    phone: {},
    country: {},
    location: {},
    layout: {},
    priority: { type: Boolean },
    readFrom: { attribute: 'read-from' },
    allowOrigin: { attribute: 'allow-origin' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    timeZone: { attribute: 'time-zone' },
    now: {},
    words: {},
  };

  /** Where the article is. */
  declare href?: string;

  /** The article's heading. */
  declare heading?: string;

  /** The heading's level in the page, 1 to 6. Without it: that of the heading inside, else one below the heading over the card. */
  declare headingLevel?: string | number;

  /** What the article says, in a few sentences. */
  declare summary?: string;

  /** The address of a picture. */
  declare image?: string;

  /** What the picture shows; empty when it only decorates. */
  declare imageAlt?: string;

  /** What of the picture must stay in sight when it is cropped: `50% 20%`, `top`. */
  declare imagePosition?: string;

  /** What the article is about. */
  declare category?: string;

  /** Who wrote it, credential included: `Ana Ruiz, MD`. */
  declare author?: string;

  /** When it came out, `YYYY-MM-DD`. */
  declare published?: string;

  /** When it was last changed, `YYYY-MM-DD`. */
  declare lastUpdated?: string;

  /** Who reviewed it as a professional, credential included. */
  declare reviewedBy?: string;

  /** When it was reviewed, `YYYY-MM-DD`. */
  declare reviewed?: string;

  /** When it must be reviewed again, `YYYY-MM-DD`. From the day after, no review is claimed. */
  declare nextReview?: string;

  /** How many minutes reading it takes. */
  declare minutes?: string | number;

  /** What the card asks one to do, such as `Read more`. It leads where the heading does. */
  declare action?: string;

  /** Whether the card offers to call: the number in `phone`, else the page's. */
  declare call: boolean;

  /** A number to call, as the clinic writes it. */
  declare phone?: string;

  /** The clinic's country, two letters such as `US`, for numbers written without it. */
  declare country?: string;

  /** Which of the profile's locations is called. */
  declare location?: string;

  /** How the parts lie: `stacked` (default), `row`, `compact` or `feature`. */
  declare layout?: ArticleLayout;

  /** Whether the picture is what the page is looked at for first: it is fetched before others. */
  declare priority: boolean;

  /** `page`: what is not said here is read from the article's own page, on this site. */
  declare readFrom?: 'page';

  /** Other sites from which pictures named by the article's page may come, with spaces between. */
  declare allowOrigin?: string;

  /** Whether the article is also written as JSON-LD, for search engines. */
  declare jsonLd: boolean;

  /** The clinic's time zone, an IANA name such as `America/Detroit`. */
  declare timeZone?: string;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #content = new PageContent(this, ARTICLE_PARTS);
  readonly #article = new PageArticle(this);
  readonly #problems = new PageProblems(this);
  /** The parts this card needed so far; they are drawn in this order. */
  readonly #parts: (CardPart | undefined)[] = [];
  readonly #fetched: Promise<void>[] = [];

  constructor() {
    super();
    leadEverywhere(this);
  }

  /** Waits for what is read and fetched too: whoever awaits `updateComplete` sees the card. */
  protected override async getUpdateComplete(): Promise<boolean> {
    // Reading may call for parts, and parts for more.
    for (let round = 0; round < 4; round++) {
      await super.getUpdateComplete();
      const parts = this.#parts.map(async part => part?.settled);
      await Promise.all([this.#article.settled, ...this.#fetched, ...parts, this.#problems.told]);
    }
    return super.getUpdateComplete();
  }

  /** What the card needs is decided when the article is known: `willUpdate` comes before that. */
  protected override update(changed: PropertyValues<this>): void {
    const { article, content, isReading } = this.#article;
    const { layout, headingLevel, readFrom } = this;
    const { author, published, lastUpdated, minutes, reviewedBy, reviewed } = article;
    if (author ?? published ?? lastUpdated ?? minutes ?? reviewedBy ?? reviewed ?? readFrom)
      this.#fetch(0, async () => new (await import('../look/article/details-part.js')).DetailsPart(this));
    if (this.call || content.call)
      this.#fetch(1, async () => new (await import('./call-link.js')).CallLink(this, this.#article));
    if (layout && layout !== 'stacked')
      this.#fetch(2, async () => new (await import('../look/article/layout-part.js')).LayoutPart(this));
    if (this.jsonLd)
      this.#fetch(3, async () => new (await import('./card-record.js')).CardRecord(this, this.#article));
    const isPlain = PLAIN.test([layout, headingLevel, readFrom].join());
    const isWhole = isReading || (article.heading && article.href);
    if (!isPlain || !isWhole || content.foreign || content.lacksAlt)
      this.#fetch(4, async () => new (await import('./card-problems.js')).CardProblems(this, this.#article));
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const card = this.#card();
    return html`<slot ?hidden=${card}></slot>
      ${card && html`<div class="root"><div class="frame">${card}</div></div>`}`;
  }

  protected override updated(): void {
    const { article, problems } = this.#article;
    const image = this.renderRoot.querySelector<HTMLElement>('[part="image"]');
    image?.style.setProperty('object-position', article.image?.position ?? '');
    this.#problems.report([...problems, ...this.#parts.flatMap(part => part?.problems?.(article) ?? [])]);
  }

  /** The card; `undefined` where what the author wrote stands as it is, as it does until all has come. */
  #card(): TemplateResult | undefined {
    const { article, content, isReading, level, nearTop } = this.#article;
    const { layout = 'stacked', priority, action = content.action } = this;
    if (isReading && !this.#content.text) return this.#parts[0]?.waiting?.(layout);
    if (isReading || content.foreign || !article.heading) return undefined;
    if (this.#fetched.some((_, i) => !this.#parts[i]?.isReady)) return undefined;
    return articleView(article, { layout, level, nearTop, priority }, [
      ...this.#parts.map(part => part?.view?.(article)),
      // For the eye alone: the heading's link says where it leads.
      action && html`<div part="action" aria-hidden="true">${action}</div>`,
    ]);
  }

  #fetch(place: number, make: () => Promise<CardPart>): void {
    this.#fetched[place] ??= quietly(make(), part => {
      this.#parts[place] = part;
      this.requestUpdate();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-article-card': ClinicArticleCard;
  }
}
