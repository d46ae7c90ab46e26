/** What is said about a list of articles, in one language. */
export interface ArticleListWords {
  /** On the button that brings the next ones. */
  more: string;
  /** On it while they come. */
  loading: string;
  /** Where there are none. */
  empty: string;
  /** Said when so many have come. */
  added: (count: number) => string;
  /** Said when none could be had. */
  failed: string;
}
