import type { Address } from './location.js';

/** A number one can call, as a card shows it. */
export interface ContactPhone {
  /** "Front desk", "Fax". */
  label?: string;
  /** The number as its author wrote it. */
  text: string;
  /** The address of a link that calls. */
  tel: string;
  /** The address of a link that texts, where the number takes messages. */
  sms?: string;
}

/** An address as its author wrote it, and its parts where they are told apart. */
export interface ContactAddress {
  lines: readonly string[];
  parts?: Address;
}

/** How to reach a clinic, or one of its locations. */
export interface Contact {
  name?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  phones: readonly ContactPhone[];
  address?: ContactAddress | undefined;
  /** BCP 47 tags of the languages spoken there. */
  languages?: string[] | undefined;
}

/** Whether a number is labelled as one for faxes. */
export function isFax({ label = '' }: ContactPhone): boolean {
  return /\bfax/i.test(label);
}
