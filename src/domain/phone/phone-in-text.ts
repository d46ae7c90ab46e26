import { lettersAsDigits } from './north-america.js';

/** A piece of text that may be a phone number: what was written, and where. */
export interface PhoneInText {
  /** In ASCII digits and separators, letters as digits, without the extension. */
  written: string;
  hasLetters: boolean;
  extension: string | undefined;
  /** UTF-16 offsets, half open, extension included. */
  from: number;
  to: number;
}

/**
 * Ten digits of North America; seven of them letters or digits; a number with its country code; any other
 * digits.
 */
const NUMBER = new RegExp(
  String.raw`(?:\+?1[\s.(-]{0,3})?\(?[2-9]\d\d(?:[\s)./-]{0,3}[2-9]\d\d[\s./-]{0,3}\d{4}(?![.-]?\d)` +
    String.raw`|(?:[-.)]\s?|\s(?=[A-Z\d-]{7}))[A-Z\d](?:[.-]?[A-Za-z\d]){6}[A-Z]*\b)` +
    String.raw`|\+[\s(]{0,2}\d(?:[\s()./-]{0,4}\d)*|(?:8\s?)?\(?\d(?:[\s)./-]{0,3}\d)*`,
  'g',
);

/** What stands between a number and its extension, in the languages clinics write. */
const EXTENSION =
  /^(?:[\s,;(]{0,3}(?:ext(?:ension)?|x|#|poste|durchwahl|int|anexo|ramal|доб|内線|分机)[\s.:=]{0,3}|,)(\d{1,7})(?!\d)\)?/i;

/** Clock times, pairs of hours, and `24/7`. */
const TIMES = /(?:^|[\s(:])[12]?\d(?:[:h]\d\d|\s?[ap]\.?m|\s?[-/]\s?[12]?\d(?![-\d]))/g;

/** The same text, position by position, in ASCII, and without clock times. */
function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u200b-\u206f\ufeff]/g, ' ')
    .replace(TIMES, time => '_'.repeat(time.length));
}

/**
 * Every run of digits in a text that could be a phone number, in order, with its extension.
 *
 * @example
 * phonesInText('Call 734.222.6222 ext. 12')
 * //=> [{ written: '734.222.6222', hasLetters: false, extension: '12', from: 5, to: 25 }]
 */
export function phonesInText(text: string): PhoneInText[] {
  const plain = plainText(text);
  const phones: PhoneInText[] = [];
  let to = 0;
  for (const { 0: match, index: from } of plain.matchAll(NUMBER)) {
    if (from < to) continue; // the extension of the number before
    to = from + match.length;
    const extension = EXTENSION.exec(plain.slice(to, to + 40));
    to += extension?.[0].length ?? 0;
    const written = lettersAsDigits(match);
    phones.push({ written, hasLetters: written !== match, extension: extension?.[1], from, to });
  }
  return phones;
}
