/** Hours as a profile holds them: text as people write it, or Hours JSON that is still to be read. */
export type ProfileHours = string | Record<string, unknown>;

/** One of a clinic's numbers. */
export interface ProfilePhone {
  label?: string;
  number: string;
  /** Whether it takes text messages. */
  text?: boolean;
  /** Which set of hours it is answered in; `office` when absent. */
  hours?: string;
}

/** An address, its lines as the clinic writes them. */
export interface Address {
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  /** ISO 3166 code of two letters. */
  country?: string;
}

/** A sentence for all visitors, shown to the end of the clinic's date `until`. */
export interface Notice {
  text: string;
  /** `YYYY-MM-DD`; absent: until it is taken away. */
  until?: string;
}

/**
 * What is laid over some sets of hours, those named in `of`, else `office`; in the shapes of Hours JSON,
 * still to be read.
 */
export type ProfileException = Record<string, unknown> & { of?: string[] };

/** The facts about a clinic, or about one of its locations. Every part is optional. */
export interface Location {
  name?: string;
  url?: string;
  email?: string;
  /** ISO 3166 code of two letters, for telephone numbers. */
  country?: string;
  /** IANA name. */
  timeZone?: string;
  languages?: string[];
  phones?: ProfilePhone[];
  address?: Address;
  /** Sets of hours by name: `office`, `phone`, `telehealth` … */
  hours?: Record<string, ProfileHours>;
  notice?: Notice;
  closure?: ProfileException;
  special?: ProfileException[];
}
