/** What is said about going back to the top of a page, in one language. */
export interface TopWords {
  /** On the link that goes there: "Back to top". */
  toTop: string;
}
