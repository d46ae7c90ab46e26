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

const plain = new Map<string, string>();

/** Lower case without accents or width, the form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[‘’‛′]/g, "'")
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd');
}

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
    let folded = plain.get(piece);
    if (folded === undefined) {
      folded = plainPiece(piece);
      if (plain.size < 999) plain.set(piece, folded);
    }
    const capital = piece.toLowerCase() !== piece;
    if (capital && afterSmall) folded = '\v' + folded;
    afterSmall = !capital && piece.toUpperCase() !== piece;
    text += folded;
    for (const _ of folded) at.push(index);
  }
  at.push(original.length);
  return { original, text, at };
}
