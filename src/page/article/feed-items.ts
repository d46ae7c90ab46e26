import type { FeedField, FeedItem } from '../../domain/article/record-from-feed.js';
import { markupPieces } from '../../domain/html/markup-pieces.js';

/** A feed as it is written. */
export interface FeedSource {
  items: FeedItem[];
  isAtom: boolean;
  /** Where the items before these are, as the feed writes it. */
  next?: string | undefined;
}

/**
 * The items of RSS or Atom. Of half a document there are those that came whole; of what is no feed there are none, and
 * `undefined` is given.
 */
export function feedItems(xml: string): FeedSource | undefined {
  const items: FeedItem[] = [];
  let root = '';
  let next: string | undefined;
  let item: FeedItem | undefined;
  /** The elements of the item that are open now, by their names from the item on. */
  let open: { path: string; field: FeedField }[] = [];

  for (const piece of markupPieces(xml)) {
    if (piece.kind === 'text') {
      for (const { field } of open) {
        field.text += piece.text;
        field.asIs ||= piece.asIs;
      }
      continue;
    }
    const { name } = piece;
    const isItem = /^(?:item|entry)$/.test(name);
    if (!item) {
      if (piece.kind !== 'open') continue;
      if (/^(?:rss|feed|rdf:rdf)$/.test(name)) root ||= name;
      if (isItem && root) item = Object.create(null) as FeedItem;
      else if (/^(?:atom:)?link$/.test(name) && piece.attributes.get('rel') === 'next')
        next = piece.attributes.get('href');
    } else if (piece.kind === 'open') {
      for (const { field } of open) field.text += '\n';
      const path = [...open.slice(-1).map(each => each.path), name].join('/');
      const field = { text: '', asIs: false, attributes: Object.fromEntries(piece.attributes) };
      (item[path] ??= []).push(field);
      if (!piece.alone) open.push({ path, field });
    } else if (isItem) {
      items.push(item);
      item = undefined;
      open = [];
    } else {
      const closed = open.map(({ path }) => path.split('/').pop()).lastIndexOf(name);
      if (closed >= 0) open.length = closed;
      for (const { field } of open) field.text += '\n';
    }
  }
  return root ? { items, isAtom: root === 'feed', next } : undefined;
}
