/** What is said about an article, in one language. */
export interface ArticleWords {
  /** The language, for dates. */
  language: string;
  by: (author: string) => string;
  updated: (date: string) => string;
  minutes: (count: number) => string;
  /** Who reviewed it and when; either may be unknown. */
  reviewed: (by: string | undefined, date: string | undefined) => string;
  nextReview: (date: string) => string;
}
