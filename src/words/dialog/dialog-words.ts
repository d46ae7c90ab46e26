/** What is said around something that was opened, in one language. */
export interface DialogWords {
  close: string;
}
