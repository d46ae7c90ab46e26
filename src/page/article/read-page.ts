import { articleFromRecord } from '../../domain/article/article-from-record.js';
import { recordFromMeta } from '../../domain/article/record-from-meta.js';
import { recordFromSchemaOrg } from '../../domain/article/record-from-schema-org.js';
import type { ArticleRecord } from '../../domain/article/article.js';
import { wallClock } from '../../domain/hours/zoned-moment.js';
import { parsedJSON } from '../../domain/parsed-json.js';
import { pageFacts } from '../page-facts.js';
import { pageError } from '../page-problem.js';
import { fetchOnce } from './article-source.js';
import type { ReadArticle } from './read-article.js';
import { pageSource, type PageSource } from './page-source.js';
import { trustIn } from './trust-in.js';

/** What a page says of its article: in JSON-LD, then in Open Graph and its title, then by its text. */
function recordOf({ jsonLd, meta, text }: PageSource): ArticleRecord {
  const record = recordFromMeta(meta);
  const better = Object.entries(recordFromSchemaOrg(jsonLd.map(parsedJSON)) ?? {});
  return {
    text,
    ...record,
    ...Object.fromEntries(better.filter(([, value]) => value !== undefined)),
  };
}

/** Reads the article of a page of this site: one request, without cookies. */
export async function readPage(
  href: string,
  allowOrigin: string | undefined,
  timeZone: string | undefined,
): Promise<ReadArticle> {
  const url = new URL(href);
  if (url.origin !== location.origin) return { problems: [pageError('other-site', 'href', href)] };
  try {
    const { text, url: source } = await fetchOnce(url);
    const clock = wallClock(timeZone ?? (await pageFacts('')).timeZone);
    const article = articleFromRecord(recordOf(pageSource(text)), trustIn(source, allowOrigin, clock));
    return article ? { article, problems: [] } : { problems: [pageError('no-article-there', 'href', href)] };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { problems: [pageError('not-fetched', 'href', `${href}: ${why}`)] };
  }
}
