/** What a card shows of an article. All of it is plain text; addresses are absolute and `http(s)`. */
export interface Article {
  /** Without one there is nothing to show. */
  heading?: string | undefined;
  /** Where the article is. */
  href?: string | undefined;
  /** Where it opens, as `<a target>` has it. */
  target?: string | undefined;
  /** A few sentences; a line each paragraph. */
  summary?: string | undefined;
  image?: ArticleImage | undefined;
  category?: string | undefined;
  /** Who wrote it, credential included: `Ana Ruiz, MD`. */
  author?: string | undefined;
  /** When it came out, and when it was last changed: `YYYY-MM-DD`, as all dates here; or as its author wrote it. */
  published?: string | undefined;
  lastUpdated?: string | undefined;
  /** Who read it as a professional, credential included, and when. */
  reviewedBy?: string | undefined;
  reviewed?: string | undefined;
  /** Until when that holds. */
  nextReview?: string | undefined;
  /** How long reading it takes. */
  minutes?: number | undefined;
}

/** A picture as `<img>` takes it. */
export interface ArticleImage {
  src: string;
  srcset?: string | undefined;
  /** What it shows; empty when it only decorates. */
  alt: string;
  /** What must stay in sight when it is cropped, as `object-position` has it: `50% 20%`. */
  position?: string | undefined;
  /** Whether its address was fetched, and is not the author's: its host is not told which page shows it. */
  isFetched?: boolean | undefined;
}

/**
 * What a source says of an article, before any of it is believed: dates and addresses as they are written there.
 */
export interface ArticleRecord extends Omit<Article, 'image'> {
  image?: RecordImage | undefined;
  /** Every category it has; `category` is the first. */
  categories?: string[] | undefined;
  /** The whole article, to tell how long reading it takes. */
  text?: string | undefined;
}

/** A picture as a source names it. */
export interface RecordImage {
  src: string;
  alt?: string | undefined;
  /** The same picture in other widths, in pixels. */
  sizes?: { src: string; width: number }[] | undefined;
}
