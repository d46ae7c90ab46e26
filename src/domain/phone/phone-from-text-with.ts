import type { ProblemKind, Reading } from '../problem.js';
import { dialledNumber, digitsOf, isAbroad, isShortCode } from './dialled-number.js';
import type { numberAbroad } from './numbers-abroad.js';
import { phonesInText } from './phone-in-text.js';
import { smsLink, telLink } from './phone-link.js';
import type { Phone, PhoneOptions } from './phone-number.js';

/** The most digits of a number, and of one whose country is not known: two numbers in a row have more. */
const MOST_DIGITS = 15;
const MOST_DIGITS_AT_HOME = 13;

/** Between a number and the last digits of a second one: `222-6222 / 6223`. */
const SECOND_ENDING = /^\s*(?:[/&]|or)\s*-?$/;

/**
 * Whether a country has numbers of its own kind, so that `phoneFromTextWith` needs `numberAbroad`.
 *
 * @example needsNumberAbroad('GB') //=> true
 */
export function needsNumberAbroad(country: string | undefined): boolean {
  return isAbroad(countryCode(country));
}

/**
 * Reads a phone number as `phoneFromText` does, which see. What elements load: `abroad` is a file of its
 * own, and without it a number of another country, written without its code, is dialled as written with a
 * doubt.
 *
 * @param abroad `numberAbroad`, where `needsNumberAbroad(country)`.
 */
export function phoneFromTextWith(
  text: string,
  options?: PhoneOptions,
  abroad?: typeof numberAbroad,
): Reading<Phone> {
  const source = asText(text);
  const country = countryCode(options?.country);
  const runs = phonesInText(source);
  const [run, second] = runs.filter(
    ({ written }) => digitsOf(written).length > 6 || isShortCode(written, country),
  );
  if (!run)
    return reading('error', source, 'is no phone number: write all its digits, such as (313) 555-0123.');
  const { written, hasLetters, extension, from, to } = run;
  const dialled = dialledNumber(written, country, asText(options?.timeZone), abroad);
  const number = dialled ?? digitsOf(written);
  const hasAnother =
    second || runs.some(({ from: next }) => next > to && SECOND_ENDING.test(source.slice(to, next)));
  if (hasAnother || digitsOf(number).length > (dialled ? MOST_DIGITS : MOST_DIGITS_AT_HOME)) {
    return reading('error', source, 'has more digits than one phone number: write only one.');
  }
  const value = phone(source.slice(from, to), number, extension);
  if (hasLetters) value.digits = number.replace(/^\+1(\d{3})(\d{3})/, '1-$1-$2-');
  if (dialled) return { value, problems: [] };
  return reading(
    'doubt',
    value.text,
    'is dialled as written: add its country code, such as +1 313 555 0123.',
    value,
  );
}

function phone(written: string, number: string, extension: string | undefined): Phone {
  // A bracket around more than the number is not the number's.
  const text = written.replace(/^\((?!.*\))|^([^(]*)\)$/, '$1').trim();
  const tel = telLink(number, extension);
  return extension ? { text, number, extension, tel } : { text, number, tel, sms: smsLink(number) };
}

function reading(kind: ProblemKind, read: string, said: string, value?: Phone): Reading<Phone> {
  const quoted = read.length > 60 ? `${read.slice(0, 60)}…` : read;
  return { value, problems: [{ kind, message: `"${quoted}" ${said}` }] };
}

function countryCode(given: unknown): string {
  return asText(given).trim().toUpperCase();
}

/** Pages call this from plain JavaScript, where an attribute that is missing is null. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
