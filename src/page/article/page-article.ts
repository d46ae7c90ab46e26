import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../domain/article/article.js';
import { LatestAnswer } from '../latest-answer.js';
import { authorElement } from '../page-content.js';
import type { PageProblem } from '../page-problem.js';
import { isPicture, webAddress } from './addresses.js';
import { articleInContent, FACTS, type ContentArticle } from './article-in-content.js';
import { nextHeadingLevel } from './heading-level.js';
import type { ReadArticle } from './read-article.js';

/** The attributes through which an element is told about an article. */
export interface ArticleHost extends ReactiveControllerHost, Element, Omit<Article, 'image' | 'minutes'> {
  headingLevel?: string | number | undefined;
  image?: string | undefined;
  imageAlt?: string | undefined;
  imagePosition?: string | undefined;
  minutes?: string | number | undefined;
  readFrom?: string | undefined;
  allowOrigin?: string | undefined;
  timeZone?: string | undefined;
}

/** Those of which it is not known yet where they stand: all are looked at before the first is drawn, so that the page is laid out once. */
const unplaced = new Set<PageArticle>();

/**
 * The article an element shows, fact by fact from the nearest that gives it: its attributes, its own content, and where
 * `read-from="page"` the article's page.
 */
export class PageArticle implements ReactiveController {
  /** What is known; dates of the author's as they are written. */
  article: Article = {};
  /** The level of its heading. */
  level = 2;
  /** What the author wrote inside. */
  content: ContentArticle = { article: {} };
  /** Whether it was met where it is seen without scrolling. */
  nearTop = false;
  /** Whether the article's page is being read for the first time. */
  isReading = false;

  readonly #host: ArticleHost;
  readonly #read: LatestAnswer<ReadArticle>;

  constructor(host: ArticleHost) {
    this.#host = host;
    this.#read = new LatestAnswer(host);
    host.addController(this);
  }

  /** Resolves when what the element asks for has been read. */
  get settled(): Promise<void> {
    return this.#read.settled;
  }

  /** What went wrong with reading the article's page. */
  get problems(): readonly PageProblem[] {
    return (this.#host.readFrom && this.#read.found?.problems) || [];
  }

  hostConnected(): void {
    unplaced.add(this);
  }

  hostUpdate(): void {
    for (const each of unplaced)
      each.nearTop = each.#host.getBoundingClientRect().top + scrollY < innerHeight;
    unplaced.clear();
    const author = authorElement(this.#host);
    this.content = articleInContent(author);
    const own = this.#own();
    this.article = { ...this.#elsewhere(own.href), ...own };
    this.level = Number(this.#host.headingLevel) || this.content.level || nextHeadingLevel(author);
  }

  /** What the author says, in attributes and in content. What is not said must not hide what is said elsewhere. */
  #own(): Article {
    const { image, imageAlt = '', imagePosition, minutes, href } = this.#host;
    const { article } = this.content;
    const own: Article = {};
    for (const name of FACTS) {
      const fact = this.#host[name] ?? article[name];
      if (fact) own[name] = fact;
    }
    const picture = image && isPicture(image) ? { src: image, alt: imageAlt } : article.image;
    if (picture) own.image = imagePosition ? { ...picture, position: imagePosition } : picture;
    if (Number(minutes)) own.minutes = Number(minutes);
    const address = webAddress(href ?? article.href, document.baseURI);
    if (address) own.href = address.href;
    if (article.target) own.target = article.target;
    return own;
  }

  #elsewhere(href: string | undefined): Article | undefined {
    const { readFrom, allowOrigin, timeZone } = this.#host;
    this.isReading = false;
    if (readFrom !== 'page' || !href) return undefined;
    this.#read.ask([href, allowOrigin, timeZone], async () =>
      (await import('./read-page.js')).readPage(href, allowOrigin, timeZone),
    );
    this.isReading = !this.#read.found;
    return this.#read.found?.article;
  }
}
