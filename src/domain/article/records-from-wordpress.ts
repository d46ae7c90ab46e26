import type { ArticleRecord, RecordImage } from './article.js';
import { illustrated, type HTMLReader } from './html-reader.js';
import { isObject, textIn, valueIn } from './text-in.js';

/**
 * Reads posts of WordPress, asked for with `_embed`: https://developer.wordpress.org/rest-api/reference/posts/.
 * `undefined` when it is something else.
 */
export function recordsFromWordPress(json: unknown, read: HTMLReader): ArticleRecord[] | undefined {
  if (!Array.isArray(json) || !json.every(isObject)) return undefined;
  return json.map(post => {
    const rendered = (name: string): ReturnType<HTMLReader> => read(textIn(post, name, 'rendered') ?? '');
    const content = rendered('content');
    const terms = valueIn(post, '_embedded', 'wp:term');
    return {
      heading: rendered('title').text,
      href: textIn(post, 'link'),
      summary: rendered('excerpt').text || content.text,
      text: content.text,
      image: illustrated(pictureOf(post), content.images),
      categories: (Array.isArray(terms) ? (terms as unknown[]).flat() : []).flatMap(term =>
        textIn(term, 'taxonomy') === 'category' ? read(textIn(term, 'name') ?? '').text : [],
      ),
      author: textIn(post, '_embedded', 'author', 0, 'name'),
      published: textIn(post, 'date'),
      lastUpdated: textIn(post, 'modified'),
    };
  });
}

function pictureOf(post: unknown): RecordImage | undefined {
  const media = valueIn(post, '_embedded', 'wp:featuredmedia', 0);
  const src = textIn(media, 'source_url');
  if (!src) return undefined;
  const sizes = valueIn(media, 'media_details', 'sizes');
  return {
    src,
    alt: textIn(media, 'alt_text'),
    sizes: Object.values(isObject(sizes) ? sizes : {}).map(size => ({
      src: textIn(size, 'source_url') ?? '',
      width: Number(valueIn(size, 'width')),
    })),
  };
}
