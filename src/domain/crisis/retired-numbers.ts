import { phonesInText } from '../phone/phone-in-text.js';

/** A number that help is no longer reached by, met in a text. */
export interface RetiredNumber {
  /** As it is written there. */
  written: string;
  /** The number to write instead. */
  instead: string;
  /** UTF-16 offsets, half open. */
  from: number;
  to: number;
}

/** By its ten digits: 988 took the place of 1-800-273-TALK in July 2022. */
const RETIRED: Record<string, string> = { '8002738255': '988' };

/** The digits that a number in letters is followed by: `1-800-273-TALK (8255)`. */
const DIGITS_AFTER = /^\s*\(\d{4}\)/;

/**
 * Every number in a text that another one has replaced, however it is written.
 *
 * @example
 * retiredNumbersIn('Call 1-800-273-TALK.')
 * //=> [{ written: '1-800-273-TALK', instead: '988', from: 5, to: 19 }]
 */
export function retiredNumbersIn(text: string): RetiredNumber[] {
  return phonesInText(text).flatMap(({ written: digits, from, to }) => {
    const instead = RETIRED[digits.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')];
    if (!instead) return [];
    const end = to + (DIGITS_AFTER.exec(text.slice(to))?.[0].length ?? 0);
    return [{ written: text.slice(from, end), instead, from, to: end }];
  });
}
