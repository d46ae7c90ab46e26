/** A text made plain, with the place in the original that each of its characters came from. */
export interface PlainText {
  original: string;
  /** Lower case, no accents, one kind of dash and quote, single spaces; `\n` for line breaks, `\v` for lost ones. */
  text: string;
  /** For each character of `text`, and its end, the offset in `original`. */
  at: readonly number[];
}

/** Tags and entities, as they come from pages pasted as source. */
const MARKUP = /<(br|\/?(?:p|li|tr|div|h\d))?\b[^<>]{0,200}>|&(?:(amp)|[nm]dash|#821[12]|(\w{1,8}|#\d{1,6}));/iy;

const DASHES = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTES = /[‘’‚‛′`´]/;
const seen = new Map<string, string>();

/** Lower case without accents or width, the form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** A character as it is read: digits of all scripts are one kind, and so are dashes, quotes, spaces and line ends. */
function plain(character: string): string {
  let folded = seen.get(character);
  if (folded === undefined) {
    const code = character.codePointAt(0)! & ~0x0f;
    if (DASHES.test(character)) folded = '-';
    else if (SINGLE_QUOTES.test(character)) folded = "'";
    else if (code === 0x660 || code === 0x6f0) folded = /[٠-٩۰-۹]/.test(character) ? String(character.charCodeAt(0) & 15) : character;
    else if (/[\n\r\v\f\u2028\u2029\u0085]/.test(character)) folded = '\n';
    else folded = fold(character).replace(/\s+/g, ' ');
    if (seen.size < 2000) seen.set(character, folded);
  }
  return folded;
}

/** Makes a text plain. A capital after a small letter is where a line break was lost: "5pmSaturday". */
export function normalise(original: string): PlainText {
  let text = '';
  const at: number[] = [];
  let last = '';
  const put = (piece: string, from: number) => {
    if ((piece === ' ' && last === ' ') || ((piece === ' ' || piece === '\n') && last === '\n')) return;
    text += piece;
    last = piece;
    while (at.length < text.length) at.push(from);
  };
  let afterSmall = false;
  for (let i = 0; i < original.length; ) {
    let character = original[i]!;
    let length = 1;
    if (character === '<' || character === '&') {
      MARKUP.lastIndex = i;
      const found = MARKUP.exec(original);
      if (found) {
        length = found[0].length;
        character = character === '<' ? (found[1] ? '\n' : ' ') : found[2] ? '&' : found[3] ? ' ' : '-';
      }
    } else if (character >= '\ud800' && character < '\udc00') {
      character = String.fromCodePoint(original.codePointAt(i)!);
      length = character.length;
    }
    const folded = plain(character);
    const capital = character !== folded && character.toLowerCase() !== character;
    if (capital && afterSmall) put('\v', i);
    afterSmall = !capital && character.toUpperCase() !== character;
    put(folded, i);
    i += length;
  }
  at.push(original.length);
  return { original, text, at };
}
