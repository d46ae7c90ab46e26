/** What is said about telephone numbers, in one language. */
export interface PhoneWords {
  /** Stands before a number one can press: "Call (734) 555-0123". */
  call: string;
  /** Names the button that shows how else a number may be dialled. */
  moreWays: string;
}
