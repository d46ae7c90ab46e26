/** What is said to somebody in a crisis, in one language. */
export interface CrisisWords {
  /** Stands first, where the author wrote nothing. */
  lead: string;
  /** On what calls a number, and the key to press once it is answered, where there is one. */
  call(number: string, press?: string): string;
  /** On what begins a text message, and the word to send in it where one is asked for. */
  text(number: string, word?: string): string;
  /** On what opens a chat on another site. */
  chat: string;
  /** Stands before the emergency numbers. */
  emergency: string;
  /** Between two numbers of which each will do. */
  or: string;
}
