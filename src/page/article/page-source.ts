import { markupPieces } from '../../domain/html/markup-pieces.js';
import { htmlText } from './html-text.js';

/** What stands in a page about itself. */
export interface PageSource {
  /** What `<meta>` says by `property` or `name`, and the `title`. */
  meta: Record<string, string>;
  /** The texts of its JSON-LD. */
  jsonLd: string[];
  /** What its article says; empty where none is marked as one. */
  text: string;
}

/** The HTML of the first element of a name; empty when there is none. */
function elementIn(html: string, name: string): string {
  const start = html.search(new RegExp(`<${name}[\\s>]`, 'i'));
  const rest = start < 0 ? '' : html.slice(start);
  const end = rest.search(new RegExp(`</${name}[\\s>]`, 'i'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Reads a page's HTML without making a page of it: nothing in it is run or fetched. */
export function pageSource(html: string): PageSource {
  const source: PageSource = { meta: {}, jsonLd: [], text: '' };
  let within = '';
  let isJsonLd = false;
  for (const piece of markupPieces(html)) {
    if (piece.kind === 'close') within = '';
    else if (piece.kind === 'open') {
      const { name, attributes } = piece;
      within = name;
      isJsonLd = name === 'script' && attributes.get('type') === 'application/ld+json';
      const about = attributes.get('property') ?? attributes.get('name');
      if (name === 'meta' && about) source.meta[about.toLowerCase()] ??= attributes.get('content') ?? '';
    } else if (within === 'title') source.meta['title'] ??= piece.text.trim();
    else if (isJsonLd && within === 'script') source.jsonLd.push(piece.text);
  }
  source.text = htmlText(elementIn(html, 'article') || elementIn(html, 'main')).text;
  return source;
}
