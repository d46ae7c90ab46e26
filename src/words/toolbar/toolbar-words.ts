/** What the accessibility toolbar says while it is closed, in one language. */
export interface ToolbarWords {
  /** On the button that opens it, and above what it opens. */
  name: string;
  /** The same where it only says whom to ask. */
  helpName: string;
}
