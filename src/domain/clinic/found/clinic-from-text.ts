import { phoneFromText } from '../../phone/phone-from-text.js';
import { likelyTimeZone, type LikelyTimeZone } from '../likely-time-zone.js';
import { findAddress, type FoundAddress } from './found-address.js';
import { findHours, type FoundHours } from './found-hours.js';
import { findLanguages } from './found-languages.js';
import { findName, type FoundName } from './found-name.js';
import { findPhones, type FoundPhone } from './found-phones.js';
import { linesOf } from './lines-of.js';

/** What a text says about a clinic, each thing with its place in the text. */
export interface FoundClinic {
  /** The text it was found in. */
  text: string;
  name?: FoundName;
  phones: FoundPhone[];
  hours: FoundHours[];
  address?: FoundAddress;
  email?: { email: string; from: number; to: number };
  /** The language it is written in, then the others that are spoken. */
  languages: string[];
  timeZone?: LikelyTimeZone;
}

/** What is known beside the text. */
export interface FoundOptions {
  /** The languages a page says it is in. */
  languages?: readonly string[];
  country?: string | undefined;
  timeZone?: string | undefined;
}

/** More than nearly any page's text. Of a longer one, the head and the foot are looked at. */
const LONGEST_HEAD = 100_000;
const LONGEST_FOOT = 300_000;

function headAndFoot(text: string): string {
  if (text.length <= LONGEST_HEAD + LONGEST_FOOT) return text;
  return `${text.slice(0, LONGEST_HEAD)}\n${text.slice(-LONGEST_FOOT)}`;
}

const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,}/i;

/**
 * Finds a clinic's facts in what its page says, as a person would who looks for them. Nothing is made up: what is not
 * there is absent, and what was read in the hours with doubt says so.
 *
 * @example
 * clinicFromText('Mon-Fri 8am-5pm\n(734) 222-6222').phones //=> [{ number: '(734) 222-6222', from: 16, to: 30 }]
 */
export function clinicFromText(whole: string, options: FoundOptions = {}): FoundClinic {
  const text = headAndFoot(whole);
  const lines = linesOf(text);
  const address = findAddress(lines);
  const country = options.country ?? address?.address.country;
  const phones = findPhones(lines, { country, timeZone: options.timeZone });
  const numbers = phones.flatMap(({ number }) => phoneFromText(number, { country }).value?.number ?? []);
  const timeZone = likelyTimeZone(address?.address, numbers);
  const languages = findLanguages(lines, options.languages ?? []);
  const known = { timeZone: options.timeZone ?? timeZone?.timeZone, country };
  const inLanguage = findHours(text, lines, { ...known, language: languages[0] });
  // A page may be in another language than it says.
  const hours = inLanguage.length ? inLanguage : findHours(text, lines, known);
  const name = findName(lines);
  const email = EMAIL.exec(text);
  return {
    text,
    ...(name && { name }),
    phones,
    hours,
    ...(address && { address }),
    ...(email && { email: { email: email[0], from: email.index, to: email.index + email[0].length } }),
    languages,
    ...(timeZone && { timeZone }),
  };
}
