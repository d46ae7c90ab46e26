import type { Article } from '../../domain/article/article.js';
import type { WallClock } from '../../domain/hours/zoned-moment.js';
import { shared } from '../shared-record.js';
import { fetchText, type FetchedText } from './fetch-text.js';

/** How articles may be sorted. */
export type ArticleOrder = 'newest' | 'oldest' | 'title';

/** Which articles of a source are asked for. */
export interface ArticleQuestion {
  source: URL;
  count: number;
  order: ArticleOrder;
  /** By its name; empty for all. */
  category: string;
  allowOrigin: string | undefined;
  clock: WallClock | undefined;
}

/** Some articles, and how one gets those after them; without a way there are no more. */
export interface ArticleBatch {
  articles: Article[];
  more?: (() => Promise<ArticleBatch>) | undefined;
}

/** What came is neither a feed nor posts. */
export class NoFeed extends Error {}

/** Fetches a text once a visit: it is kept in memory, and nowhere else. One that failed may be asked for again. */
export function fetchOnce(url: URL): Promise<FetchedText> {
  const texts = shared('fetched-texts', () => new Map<string, Promise<FetchedText>>());
  const known = texts.get(url.href);
  if (known) return known;
  const text = fetchText(url);
  texts.set(url.href, text);
  text.catch(() => texts.delete(url.href));
  return text;
}

/** Whether two names are one, as people write them. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
