import type { ProblemKind, Reading } from '../problem.js';
import { dialledNumber, digitsOf, isShortCode } from './dialled-number.js';
import { phonesInText } from './phone-in-text.js';
import { smsLink, telLink } from './phone-link.js';
import type { Phone, PhoneOptions } from './phone-number.js';

/** The most digits of a number, and of one whose country is not known: two numbers in a row have more. */
const MOST_DIGITS = 15;
const MOST_DIGITS_AT_HOME = 13;

/** Between a number and the last digits of a second one: `222-6222 / 6223`. */
const SECOND_ENDING = /^\s*(?:[/&]|or)\s*-?$/;

/**
 * Reads the one phone number in what an author wrote; words around it are passed over.
 *
 * No value, and an `error`: no number, too few or too many digits, or two numbers. A `doubt`: the number is dialled as
 * written, because nothing says which country or area it belongs to.
 *
 * @example
 * phoneFromText('Call us: (734) 222-6222').value?.tel //=> 'tel:+17342226222'
 * phoneFromText('020 7946 0018', { country: 'GB' }).value?.tel //=> 'tel:+442079460018'
 */
export function phoneFromText(text: string, options?: PhoneOptions): Reading<Phone> {
  const source = asText(text);
  const country = asText(options?.country).trim().toUpperCase();
  const runs = phonesInText(source);
  const [run, second] = runs.filter(
    ({ written }) => digitsOf(written).length > 6 || isShortCode(written, country),
  );
  if (!run)
    return reading('error', source, 'is no phone number: write all its digits, such as (313) 555-0123.');
  const { written, extension, from, to } = run;
  const dialled = dialledNumber(written, country, asText(options?.timeZone));
  const number = dialled ?? digitsOf(written);
  const hasAnother =
    second || runs.some(({ from: next }) => next > to && SECOND_ENDING.test(source.slice(to, next)));
  if (hasAnother || digitsOf(number).length > (dialled ? MOST_DIGITS : MOST_DIGITS_AT_HOME)) {
    return reading('error', source, 'has more digits than one phone number: write only one.');
  }
  const value = phone(source.slice(from, to), number, extension);
  if (dialled) return { value, problems: [] };
  return reading(
    'doubt',
    value.text,
    'is dialled as written: add its country code, such as +1 313 555 0123.',
    value,
  );
}

function phone(written: string, number: string, extension: string | undefined): Phone {
  // In "(call 313 555 0123)" the bracket is not the number's.
  const text = written.replace(/^\((?!.*\))/, '').trim();
  const tel = telLink(number, extension);
  return extension ? { text, number, extension, tel } : { text, number, tel, sms: smsLink(number) };
}

function reading(kind: ProblemKind, read: string, said: string, value?: Phone): Reading<Phone> {
  const quoted = read.length > 60 ? `${read.slice(0, 60)}…` : read;
  return { value, problems: [{ kind, message: `"${quoted}" ${said}` }] };
}

/** Pages call this from plain JavaScript, where an attribute that is missing is null. */
function asText(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
