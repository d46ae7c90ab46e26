/** What is said about how to reach a clinic, in one language. */
export interface ContactWords {
  /** Over a number without a label of its own. */
  phone: string;
  email: string;
  address: string;
  /** Over the languages spoken. */
  languages: string;
  /** Over the choice of one of several locations. */
  location: string;
  /** On what begins a text message. */
  text: string;
  addToContacts: string;
  copyDetails: string;
  copyAddress: string;
  /** Said when something was copied, and when that was not allowed. */
  copied: string;
  notCopied: string;
}
