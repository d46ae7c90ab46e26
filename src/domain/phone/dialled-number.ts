import { isNorthAmerican, northAmericanNumber } from './north-america.js';
import type { numberAbroad } from './numbers-abroad.js';

/**
 * Codes dialled as they are, whatever the country: N11 and 988, the emergency numbers of other countries,
 * Europe's 116 and Australia's 13 numbers, and some crisis lines.
 */
const SHORT_CODES = /^(?:[2-9]11|988|999|000|1[019]\d|116\d{3}|13\d{4}|3114|1737|14416)$/;

/**
 * Other than spaces between the digits, or a 1 that stands apart: so only North America writes ten digits.
 */
const NORTH_AMERICAN_SHAPE = /[()./-]|^1\s/;

/** The digits of a number, without what stands between them. */
export function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** Whether a country is known, and has numbers of its own kind. */
export function isAbroad(country: string): boolean {
  return country !== '' && !isNorthAmerican(country);
}

/** Whether a number is a short code. Abroad any three digits are one, for each country has its own. */
export function isShortCode(written: string, country: string): boolean {
  const digits = digitsOf(written);
  return SHORT_CODES.test(digits) || (digits.length === 3 && isAbroad(country));
}

/**
 * What a phone dials for a number as written: a short code, or the number with its country code.
 * `undefined` when nothing says which country or area it belongs to.
 *
 * @param abroad Dials the numbers of other countries.
 * @example
 * dialledNumber('(734) 222-6222', '', '') //=> '+17342226222'
 * dialledNumber('7342226222', '', '') //=> undefined
 */
export function dialledNumber(
  written: string,
  country: string,
  timeZone: string,
  abroad?: typeof numberAbroad,
): string | undefined {
  if (isShortCode(written, country)) return digitsOf(written);
  const isHome = isNorthAmerican(country || timeZone);
  // "+44 (0)20": the 0 is for callers within the country; in Italy it is part of the number.
  const digits = digitsOf(written.replace(/(?!^\+39)(^.*)\(0\)/, '$1'));
  const international = digits.replace(isHome ? /^011(?=\d{8})|^00/ : /^00/, '');
  if (international !== digits || written.startsWith('+')) {
    return international.startsWith('1') ? northAmericanNumber(international) : `+${international}`;
  }
  const isShaped = isHome || NORTH_AMERICAN_SHAPE.test(written);
  const northAmerican = isShaped ? northAmericanNumber(digits) : undefined;
  const isMeant = !isAbroad(country) || /^1\D/.test(written);
  return northAmerican && isMeant ? northAmerican : abroad?.(digits, country, northAmerican);
}
