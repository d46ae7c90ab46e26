/** The ways to reach a clinic other than by calling, in one language. Each is the whole of what a link shows. */
export interface WaysWords {
  /** To send a text message. */
  text: string;
  directions: string;
}
