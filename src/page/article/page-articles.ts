import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../domain/article/article.js';
import { LatestAnswer } from '../latest-answer.js';
import { pageError, type PageProblem } from '../page-problem.js';
import type { PageToday } from '../page-today.js';
import { webAddress } from './addresses.js';
import { allowedOrigins } from './allowed-origins.js';
import { NoFeed, type ArticleBatch, type ArticleOrder } from './article-source.js';

/** The attributes through which an element is told about a feed. */
interface FeedHost extends ReactiveControllerHost {
  feed?: string | undefined;
  count?: string | number | undefined;
  order?: string | undefined;
  category?: string | undefined;
  allowOrigin?: string | undefined;
}

/** The most that WordPress gives at once. */
const MOST = 100;
const USUAL = 6;
const ORDER = /^(?:newest|oldest|title)$/;

interface Found extends ArticleBatch {
  problems: PageProblem[];
}

/** The articles of a feed, so many at a time; its host is drawn again when some have come. */
export class PageArticles implements ReactiveController {
  readonly #host: FeedHost;
  readonly #today: PageToday;
  readonly #answer: LatestAnswer<Found>;

  /** `today`: a controller of the host's before this one. */
  constructor(host: FeedHost, today: PageToday) {
    this.#host = host;
    this.#today = today;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** Those that have come; `undefined` while the first are awaited. */
  get articles(): readonly Article[] | undefined {
    return this.#answer.found?.articles;
  }

  /** Whether there are more to come. */
  get hasMore(): boolean {
    return Boolean(this.#answer.found?.more);
  }

  get problems(): readonly PageProblem[] {
    return this.#answer.found?.problems ?? [];
  }

  /** How many are asked for at a time. */
  get count(): number {
    return Math.min(MOST, Math.max(1, Math.floor(Number(this.#host.count)) || USUAL));
  }

  /** Resolves when those asked for have come, or failed to. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostUpdate(): void {
    const { feed, order = 'newest', category = '', allowOrigin } = this.#host;
    if (feed !== undefined && !this.#today.clock) return;
    this.#answer.ask([feed, this.count, order, category, allowOrigin], () => this.#find());
  }

  /** Brings the next ones, and says how many came; `undefined` when they could not be had. */
  async more(): Promise<number | undefined> {
    const { found } = this.#answer;
    if (!found?.more) return 0;
    try {
      const { articles, more } = await found.more();
      found.articles = [...found.articles, ...articles];
      found.more = more;
      found.problems = [];
      return articles.length;
    } catch (error) {
      found.problems = [this.#problem(error)];
      return undefined;
    } finally {
      this.#host.requestUpdate();
    }
  }

  async #find(): Promise<Found> {
    const { feed, order = 'newest', category = '', allowOrigin } = this.#host;
    const source = webAddress(feed, document.baseURI);
    const problem = feed ? this.#refusal(source) : pageError('no-feed', 'feed');
    if (!source || problem) return { articles: [], problems: problem ? [problem] : [] };
    const problems = ORDER.test(order) ? [] : [pageError('wrong-value', 'order', order)];
    const isWordPress = /wp-json|rest_route=/.test(source.href);
    try {
      const find = isWordPress
        ? (await import('./wordpress-articles.js')).wordpressArticles
        : (await import('./feed-articles.js')).feedArticles;
      const batch = await find({
        source,
        count: this.count,
        order: problems.length ? 'newest' : (order as ArticleOrder),
        category,
        allowOrigin,
        clock: this.#today.clock,
      });
      return { ...batch, problems };
    } catch (error) {
      return { articles: [], problems: [this.#problem(error)] };
    }
  }

  #refusal(source: URL | undefined): PageProblem | undefined {
    const { feed = '', allowOrigin } = this.#host;
    if (!source) return pageError('no-feed-there', 'feed', feed);
    const isAllowed = [location.origin, ...allowedOrigins(allowOrigin)].includes(source.origin);
    return isAllowed ? undefined : pageError('other-feed', 'feed', feed);
  }

  #problem(error: unknown): PageProblem {
    const { feed = '' } = this.#host;
    if (error instanceof NoFeed) return pageError('no-feed-there', 'feed', feed);
    return pageError('not-fetched', 'feed', `${feed}: ${error instanceof Error ? error.message : ''}`);
  }
}
