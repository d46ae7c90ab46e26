import type { LitElement } from 'lit';
import { articlesNode } from '../../domain/article/articles-to-schema-org.js';
import type { PageArticle } from '../../page/article/page-article.js';
import { PageJsonLd } from '../../page/page-json-ld.js';
import { PageToday } from '../../page/page-today.js';
import type { CardPart } from '../look/article/card-part.js';

/** Writes the article of a card as JSON-LD. Nothing waits for it. */
export class CardRecord implements CardPart {
  readonly isReady = true;
  readonly #record: PageJsonLd;

  constructor(host: LitElement & { jsonLd: boolean }, page: PageArticle) {
    const today = new PageToday(host);
    this.#record = new PageJsonLd(host, () =>
      today.date ? articlesNode([page.article], today.date) : undefined,
    );
  }

  get settled(): Promise<void> {
    return this.#record.settled;
  }
}
