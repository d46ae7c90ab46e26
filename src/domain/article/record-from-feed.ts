import type { ArticleRecord, RecordImage } from './article.js';
import type { HTMLReader } from './html-reader.js';
import { illustrated } from './html-reader.js';

/** One element of a feed's item. */
export interface FeedField {
  /** What it says, markup of its own left out. */
  text: string;
  /** Whether nothing in it was decoded, because it stood in a CDATA section. */
  asIs: boolean;
  attributes: Record<string, string>;
}

/** An item of RSS or entry of Atom: its elements by their names, those within one another as in `author/name`. */
export type FeedItem = Record<string, FeedField[]>;

/**
 * Reads an item of a feed: RSS 2.0, https://www.rssboard.org/rss-specification, with its usual modules; RSS 1.0;
 * Atom, RFC 4287.
 */
export function recordFromFeed(item: FeedItem, isAtom: boolean, read: HTMLReader): ArticleRecord {
  const first = (...names: string[]): FeedField | undefined => names.flatMap(name => item[name] ?? [])[0];
  const text = (...names: string[]): string | undefined => first(...names)?.text.trim();
  const html = (field: FeedField | undefined): ReturnType<HTMLReader> | undefined => {
    if (!field) return undefined;
    const { type = 'text' } = field.attributes;
    return isAtom && type !== 'html' ? { text: field.text.trim(), images: [] } : read(field.text);
  };

  const title = first('title');
  const isHTML = title?.asIs ?? false;
  const content = html(first('content:encoded', 'content'));
  const summary = html(first('description', 'summary'));
  const categories = (item['category'] ?? []).map(
    ({ text: said, attributes }) => attributes['label'] ?? attributes['term'] ?? said.trim(),
  );
  return {
    heading: isHTML || title?.attributes['type'] === 'html' ? read(title!.text).text : title?.text,
    href: linkOf(item),
    summary: summary?.text ?? content?.text,
    text: content?.text,
    image: illustrated(pictureOf(item), [...(content?.images ?? []), ...(summary?.images ?? [])]),
    categories,
    author: text('dc:creator', 'author/name', 'author'),
    published: text('pubdate', 'published', 'dc:date', 'issued'),
    lastUpdated: text('updated', 'modified', 'atom:updated'),
  };
}

function linkOf(item: FeedItem): string | undefined {
  const link = item['link']?.find(({ attributes }) => /^(?:|alternate)$/.test(attributes['rel'] ?? ''));
  const guid = item['guid']?.find(({ attributes }) => attributes['ispermalink'] !== 'false');
  return (link?.attributes['href'] ?? link?.text ?? guid?.text)?.trim();
}

/** The picture that is said to be the article's: of Media RSS the widest, else what is enclosed. */
function pictureOf(item: FeedItem): RecordImage | undefined {
  const media = [...(item['media:content'] ?? []), ...(item['media:group/media:content'] ?? [])];
  const pictures = media
    .filter(({ attributes }) => /image/.test(`${attributes['medium']} ${attributes['type']}`))
    .map(({ attributes }) => ({ src: attributes['url'] ?? '', width: Number(attributes['width'] ?? 0) }))
    .sort((one, other) => other.width - one.width);
  const enclosed = [...(item['enclosure'] ?? []), ...(item['link'] ?? [])].find(
    ({ attributes }) =>
      (attributes['rel'] ?? 'enclosure') === 'enclosure' && /^image\//.test(attributes['type'] ?? ''),
  );
  const thumbnail = item['media:thumbnail']?.[0]?.attributes['url'];
  const src = pictures[0]?.src ?? enclosed?.attributes['url'] ?? enclosed?.attributes['href'] ?? thumbnail;
  const described = item['media:content/media:description'] ?? item['media:description'];
  return src ? { src, alt: described?.[0]?.text, sizes: pictures } : undefined;
}
