import type { LitElement } from 'lit';
import { articlesNode } from '../../domain/article/articles-to-schema-org.js';
import type { PageArticles } from '../../page/article/page-articles.js';
import { PageJsonLd } from '../../page/page-json-ld.js';
import { PageToday } from '../../page/page-today.js';

/** Writes the articles of a list as JSON-LD. Fetched when it is asked to. */
export function writeList(host: LitElement & { jsonLd: boolean }, page: PageArticles): void {
  const today = new PageToday(host);
  new PageJsonLd(host, () => (today.date ? articlesNode(page.articles ?? [], today.date) : undefined));
}
