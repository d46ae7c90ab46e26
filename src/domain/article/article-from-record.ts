import type { WallClock } from '../hours/zoned-moment.js';
import type { Article, ArticleImage, ArticleRecord, RecordImage } from './article.js';
import { dateFrom } from './article-date.js';
import { readingMinutes } from './reading-minutes.js';
import { summaryOf } from './summary.js';

/** What a page lets a stranger's record do. An address that it does not let through is left out. */
export interface Trust {
  /** An address of an article, made absolute. */
  page: (address: string) => string | undefined;
  /** An address of a picture, made absolute. */
  image: (address: string) => string | undefined;
  /** The clinic's clock. */
  clock?: WallClock | undefined;
}

/** Makes of a record what a card may show; `undefined` when nothing in it can be a heading. */
export function articleFromRecord(record: ArticleRecord, trust: Trust): Article | undefined {
  const line = (text: unknown): string | undefined =>
    typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() || undefined : undefined;
  const date = (text: string | undefined): string | undefined => dateFrom(text, trust.clock);
  const heading = line(record.heading);
  if (!heading) return undefined;
  return {
    heading,
    href: record.href && trust.page(record.href),
    summary: summaryOf(record.summary ?? record.text),
    image: record.image && imageFrom(record.image, trust),
    category: line(record.category ?? record.categories?.[0]),
    author: line(record.author),
    published: date(record.published),
    lastUpdated: date(record.lastUpdated),
    reviewedBy: line(record.reviewedBy),
    reviewed: date(record.reviewed),
    nextReview: date(record.nextReview),
    minutes: record.minutes ?? readingMinutes(record.text),
  };
}

function imageFrom({ src, alt, sizes }: RecordImage, trust: Trust): ArticleImage | undefined {
  const address = trust.image(src);
  if (!address) return undefined;
  const set = new Map(sizes?.map(size => [size.width, trust.image(size.src)]));
  const srcset = [...set]
    .flatMap(([width, each]) => (each && width > 0 ? `${each} ${width}w` : []))
    .join(', ');
  return { src: address, alt: alt?.trim() ?? '', isFetched: true, ...(srcset && { srcset }) };
}
