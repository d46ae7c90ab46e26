import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Article } from '../../../domain/article/article.js';
import { dateFrom } from '../../../domain/article/article-date.js';
import { attributeName } from '../../../page/article/article-in-content.js';
import { pageError, type PageProblem } from '../../../page/page-problem.js';
import { PageToday } from '../../../page/page-today.js';
import { PageWords } from '../../../page/page-words.js';
import { articleBook } from '../../../words/article/article-book.js';
import { articleLines } from '../../../words/article/article-lines.js';
import type { ArticleWords } from '../../../words/article/article-words.js';
import type { ArticleLayout } from './article-view.js';
import { addStyles } from '../add-styles.js';
import type { CardPart } from './card-part.js';
import { detailsStyles } from './details.styles.js';

const DATES = ['published', 'lastUpdated', 'reviewed', 'nextReview'] as const;

/** The dot between phrases is for the eye alone; each phrase runs in its own direction. */
const phrases = (list: readonly string[]): TemplateResult[] =>
  list.map((phrase, i) => html`${i ? html`<span aria-hidden="true"> · </span>` : ''}<bdi>${phrase}</bdi>`);

const shield = html`<svg class="shield" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M12 3 5 6v5c0 4.6 2.9 8.3 7 10 4.1-1.7 7-5.4 7-10V6ZM8.5 12l2.5 2.5 4.5-5"
    fill="none"
    stroke="currentColor"
    stroke-linejoin="round"
    stroke-width="2"
  ></path>
</svg>`;

/** What an element needs to say who wrote an article, when, and who reviewed it. Fetched where one is told. */
export class DetailsPart implements CardPart {
  /** The date on the clinic's wall. */
  readonly today: PageToday;
  readonly #words: PageWords<ArticleWords>;

  constructor(host: LitElement, today = new PageToday(host)) {
    this.today = today;
    this.#words = new PageWords(host, articleBook);
    addStyles(host, detailsStyles);
  }

  get isReady(): boolean {
    return Boolean(this.#words.words && this.today.date);
  }

  get settled(): Promise<unknown> {
    return Promise.all([this.today.settled, this.#words.settled]);
  }

  /** The room a card will take, seen when what it says does not come in a moment. */
  waiting(layout: ArticleLayout): TemplateResult {
    return html`<div part="card ${layout}" class="waiting" aria-hidden="true">
      <div class="text"><i></i><i></i><i></i><i></i></div>
      <div part="media"></div>
    </div>`;
  }

  /** Who, when, how long; and who reviewed it. */
  view(article: Article): TemplateResult | undefined {
    const { words, locale, lang = nothing } = this.#words;
    const { date } = this.today;
    if (!words || !date) return undefined;
    const { details, review } = articleLines(article, { words, locale, today: date });
    return html`${details.length ? html`<div part="details" lang=${lang}>${phrases(details)}</div>` : ''}
    ${review.length ? html`<div part="review" lang=${lang}>${shield}<span>${phrases(review)}</span></div>` : ''}`;
  }

  /** What of the dates could not be used, and whether a review is due. */
  problems(article: Article): PageProblem[] {
    const { date } = this.today;
    const problems = DATES.flatMap(name => {
      const written = article[name];
      return written && !dateFrom(written) ? pageError('wrong-date', attributeName(name), written) : [];
    });
    if (date && article.nextReview && article.nextReview < date && (article.reviewedBy ?? article.reviewed))
      problems.push(pageError('review-due', 'next-review', article.nextReview));
    return problems;
  }
}
