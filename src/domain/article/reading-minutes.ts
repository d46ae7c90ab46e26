/** How fast grown-ups read articles: words a minute, and signs a minute where words are not set apart. */
const WORDS = 230;
const SIGNS = 400;

const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * The minutes that reading a text takes, at least one; `undefined` without any text.
 *
 * @example readingMinutes('word '.repeat(900)) //=> 4
 */
export function readingMinutes(text: string | undefined): number | undefined {
  const signs = text?.match(SIGN)?.length ?? 0;
  const words = text?.replace(SIGN, ' ').match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return signs + words ? Math.max(1, Math.round(words / WORDS + signs / SIGNS)) : undefined;
}
