import { markupPieces } from './markup-pieces.js';

/** What a page says, as far as a clinic's facts are concerned. */
export interface PageText {
  /** Its text as a visitor reads it: a line for each block, nothing of scripts and styles. */
  text: string;
  /** Every JSON-LD script of it. */
  jsonLd: string[];
  /** `og:site_name`, else the title. */
  title?: string;
  /** The language it says it is in. */
  language?: string;
  /** Languages of its other versions. */
  otherLanguages: string[];
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const CELL = /^(?:td|th)$/;

/** Whether something pasted is HTML rather than text with an angle bracket in it. */
export const isHtml = (text: string): boolean =>
  /<(?:!doctype|html|head|body|div|p|br|span|footer|section|table|ul|h[1-6]|a|script|clinic-[a-z-]+)\b[^<]*>/i.test(
    text.slice(0, 100_000),
  );

/** What stands in these is no text of the page. */
const HIDDEN = /^(?:script|style|textarea|title|noscript|template|iframe|xmp|noembed|noframes)$/;

/** Reads a page without showing it: what it is made of, in order, and nothing run or fetched. */
export function pageText(html: string): PageText {
  const page: PageText = { text: '', jsonLd: [], otherLanguages: [] };
  let text = '';
  let hidden = '';
  let held = '';
  let isJsonLd = false;
  const close = (): void => {
    if (hidden === 'title') page.title ??= held.trim();
    if (isJsonLd) page.jsonLd.push(held);
    hidden = held = '';
    isJsonLd = false;
  };
  for (const piece of markupPieces(html)) {
    if (hidden) {
      if (piece.kind === 'text') held += piece.text;
      else if (piece.kind === 'close' && piece.name === hidden) close();
    } else if (piece.kind === 'text') {
      text += piece.text.replace(/\s+/g, ' ');
    } else {
      const { name } = piece;
      if (BLOCK.test(name)) text += '\n';
      else if (CELL.test(name)) text += ' ';
      if (piece.kind === 'close') continue;
      notice(name, piece.attributes, page);
      // Only in drawings can these be closed where they begin.
      if (HIDDEN.test(name) && !(piece.alone && name === 'title')) hidden = name;
      isJsonLd = name === 'script' && /ld\+json/i.test(piece.attributes.get('type') ?? '');
    }
  }
  close();
  page.text = text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  return page;
}

/** Takes what a tag itself says of the page. */
function notice(name: string, attributes: Map<string, string>, page: PageText): void {
  const language = attributes.get('lang');
  if (name === 'html' && language) page.language = language;
  const content = attributes.get('content');
  if (name === 'meta' && attributes.get('property') === 'og:site_name' && content) page.title = content;
  const hreflang = attributes.get('hreflang');
  if (hreflang && hreflang !== 'x-default') page.otherLanguages.push(hreflang);
}
