import { fold } from './fold.js';

/** A lexicon's pattern as an expression for plain text: nothing captured, any space between words. */
export function expression(pattern = '$^'): string {
  return `(?:${fold(pattern)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ /g, '\\s')})`;
}
