import type { RecordImage } from '../../domain/article/article.js';
import { markupPieces } from '../../domain/html/markup-pieces.js';

/** What a fragment of HTML says, and the pictures in it. */
export interface HTMLText {
  /** A line each block, white space as a page draws it. */
  text: string;
  images: RecordImage[];
}

/** In these nothing is text. */
const SILENT = /^(?:script|style|template|noscript|svg|iframe|object|select|textarea|nav|form)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/** Reads HTML that is not ours as text. Nothing in it is run, fetched or made part of the page. */
export function htmlText(html: string): HTMLText {
  const images: RecordImage[] = [];
  let text = '';
  let silent = '';
  let depth = 0;
  for (const piece of markupPieces(html)) {
    if (piece.kind === 'text') {
      if (!depth) text += piece.text.replace(/\s+/g, ' ');
      continue;
    }
    const { kind, name } = piece;
    if (!INLINE.test(name)) text += '\n';
    const isWhole = kind === 'open' && piece.alone && name === 'svg';
    if (!depth && SILENT.test(name) && !isWhole) silent = name;
    if (name === silent) depth = Math.max(0, depth + (kind === 'open' ? 1 : -1));
    if (!depth) silent = '';
    if (kind === 'open' && name === 'img' && !depth) {
      const { attributes } = piece;
      images.push({ src: attributes.get('src') ?? '', alt: attributes.get('alt') });
    }
  }
  return {
    text: text
      .replace(/ *\n\s*/g, '\n')
      .replace(/ +/g, ' ')
      .trim(),
    images,
  };
}
