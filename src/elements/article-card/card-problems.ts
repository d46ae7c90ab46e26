import type { Article } from '../../domain/article/article.js';
import type { PageArticle } from '../../page/article/page-article.js';
import { pageError, wrongValue, type PageProblem } from '../../page/page-problem.js';
import type { CardPart } from '../look/article/card-part.js';

interface CheckedHost {
  href?: string;
  image?: string;
  layout?: string;
  headingLevel?: string | number;
  readFrom?: string;
}

/** What is wrong with what the author of a card wrote. Fetched where something seems to be. */
export class CardProblems implements CardPart {
  readonly isReady = true;
  readonly #host: CheckedHost;
  readonly #page: PageArticle;

  constructor(host: CheckedHost, page: PageArticle) {
    this.#host = host;
    this.#page = page;
  }

  problems({ heading, href }: Article): PageProblem[] {
    const { layout, headingLevel, readFrom, image } = this.#host;
    const { content, isReading, problems } = this.#page;
    const { foreign, lacksAlt } = content;
    const found = [
      ...wrongValue('layout', layout, /^(?:stacked|row|compact|feature)$/),
      ...wrongValue('heading-level', headingLevel, /^[1-6]$/),
      ...wrongValue('read-from', readFrom, /^page$/),
      ...(foreign ? [pageError('foreign', '', foreign.localName)] : []),
      ...(lacksAlt && !image && !foreign ? [pageError('no-alt', 'image-alt')] : []),
    ];
    if (found.length || problems.length || isReading) return found;
    if (!heading) return [pageError('no-article', 'heading')];
    return href ? [] : [pageError('no-address', 'href', this.#host.href)];
  }
}
