import { articleFromRecord } from '../../domain/article/article-from-record.js';
import type { Article, ArticleRecord } from '../../domain/article/article.js';
import { recordFromFeed } from '../../domain/article/record-from-feed.js';
import { recordsFromJSONFeed } from '../../domain/article/records-from-json-feed.js';
import { parsedJSON } from '../../domain/parsed-json.js';
import { webAddress } from './addresses.js';
import {
  fetchOnce,
  isSameName,
  NoFeed,
  type ArticleBatch,
  type ArticleOrder,
  type ArticleQuestion,
} from './article-source.js';
import { feedItems } from './feed-items.js';
import { htmlText } from './html-text.js';
import { trustIn } from './trust-in.js';

/** What a feed says, of whatever kind it is. */
function recordsIn(text: string): { records: ArticleRecord[]; next?: string | undefined } | undefined {
  const json = recordsFromJSONFeed(parsedJSON(text), htmlText);
  const feed = json ? undefined : feedItems(text);
  return feed
    ? { records: feed.items.map(item => recordFromFeed(item, feed.isAtom, htmlText)), next: feed.next }
    : json;
}

const ORDERS: Record<ArticleOrder, (one: Article, other: Article) => number> = {
  newest: (one, other) => (other.published ?? '').localeCompare(one.published ?? ''),
  oldest: (one, other) => (one.published ?? '9').localeCompare(other.published ?? '9'),
  title: (one, other) => one.heading!.localeCompare(other.heading!),
};

/** The articles of RSS, Atom or a JSON Feed; those it names as its next page when its own are used up. */
export async function feedArticles(question: ArticleQuestion): Promise<ArticleBatch> {
  const { source, order, category, allowOrigin, clock, count } = question;
  const { text, url } = await fetchOnce(source);
  const found = recordsIn(text);
  if (!found) throw new NoFeed();
  const trust = trustIn(url, allowOrigin, clock);
  const wanted = found.records.filter(
    ({ categories = [] }) => !category || categories.some(each => isSameName(each, category)),
  );
  const articles = wanted.flatMap(record => articleFromRecord(record, trust) ?? []).sort(ORDERS[order]);
  const next = found.next === undefined ? undefined : webAddress(found.next, url);
  const further = next && next.origin === new URL(url).origin && next.href !== url ? next : undefined;
  const batchFrom = (start: number): ArticleBatch => {
    const end = start + count;
    const another = further && (() => feedArticles({ ...question, source: further }));
    return {
      articles: articles.slice(start, end),
      more: end < articles.length ? async () => batchFrom(end) : another,
    };
  };
  return batchFrom(0);
}
