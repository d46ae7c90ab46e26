import { fold } from './fold.js';

/** A text made plain, with the place in the original that each of its characters came from. */
export interface PlainText {
  original: string;
  /** Lower case, no accents, single spaces; `\n` for line breaks, `\v` where one was lost: "5pmSaturday". */
  text: string;
  /** For each character of `text`, and for its end, the offset in `original`. */
  at: readonly number[];
}

/** Tags and entities of pages pasted as source, white space, and single characters. */
const PIECES = /<\/?\w[^<>]{0,200}>|&#?\w{1,8};|\s+|./gsu;

/** What was made of a piece, and whether it is a capital or a small letter. */
type Known = readonly [folded: string, capital: boolean, small: boolean];

const known = new Map<string, Known>();

function plainPiece(piece: string): string {
  if (/^\s/.test(piece)) return /[\n\r\u2028]/.test(piece) ? '\n' : ' ';
  if (/^<./.test(piece)) return '\n';
  if (/^&./.test(piece)) return /amp|38/.test(piece) ? '&' : /dash|21[12]/.test(piece) ? '-' : ' ';
  // Arabic and Persian digits
  return fold(piece).replace(/[٠-٩۰-۹]/, digit => String(digit.charCodeAt(0) & 15));
}

/** Makes a text plain, character by character, so that every place can be found again. */
export function normalise(original: string): PlainText {
  let text = '';
  const at: number[] = [];
  let afterSmall = false;
  for (const { 0: piece, index } of original.matchAll(PIECES)) {
    let here = known.get(piece);
    if (!here) {
      const capital = piece.toLowerCase() !== piece;
      const small = !capital && piece.length < 3 && piece.toUpperCase() !== piece;
      here = [plainPiece(piece), capital, small];
      if (known.size < 999) known.set(piece, here);
    }
    const [folded, capital, small] = here;
    const added = capital && afterSmall ? '\v' + folded : folded;
    afterSmall = small;
    text += added;
    for (let i = 0; i < added.length; i++) at.push(index);
  }
  at.push(original.length);
  return { original, text, at };
}
