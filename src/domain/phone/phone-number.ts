/** A phone number as its author wrote it, and what a phone dials. */
export interface Phone {
  /** What to show: the number and its extension as written, without the words around them. */
  text: string;
  /**
   * What is dialled, without the extension: `+17342226222`, `988`, or the digits as written when the
   * country is not known.
   */
  number: string;
  extension?: string;
  /** The same in digits, where it is written with letters: `1-800-356-9377`. */
  digits?: string;
  /** The address of a link that calls. */
  tel: string;
  /** The address of a link that texts; an extension cannot be texted. */
  sms?: string;
}

/** Where the author is at home, for numbers written without their country. */
export interface PhoneOptions {
  /** ISO 3166 code of two letters, such as `US`. */
  country?: string | undefined;
  /** IANA name; one of the United States or Canada makes ten digits North American. */
  timeZone?: string | undefined;
}
