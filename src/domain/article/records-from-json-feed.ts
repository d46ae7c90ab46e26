import type { ArticleRecord } from './article.js';
import { illustrated, type HTMLReader } from './html-reader.js';
import { isObject, textIn } from './text-in.js';

/**
 * Reads a JSON Feed, https://www.jsonfeed.org/version/1.1/. `undefined` when it is something else.
 */
export function recordsFromJSONFeed(
  json: unknown,
  read: HTMLReader,
): { records: ArticleRecord[]; next?: string | undefined } | undefined {
  if (!isObject(json) || !Array.isArray(json['items'])) return undefined;
  const records = json['items'].filter(isObject).map(item => {
    const html = textIn(item, 'content_html');
    const content = html === undefined ? undefined : read(html);
    const text = content?.text ?? textIn(item, 'content_text');
    const image = textIn(item, 'image') ?? textIn(item, 'banner_image');
    return {
      heading: textIn(item, 'title'),
      href: textIn(item, 'url') ?? textIn(item, 'external_url'),
      summary: textIn(item, 'summary') ?? text,
      text,
      image: illustrated(image ? { src: image } : undefined, content?.images ?? []),
      categories: Array.isArray(item['tags']) ? item['tags'].map(String) : [],
      author: textIn(item, 'authors', 0, 'name') ?? textIn(item, 'author', 'name'),
      published: textIn(item, 'date_published'),
      lastUpdated: textIn(item, 'date_modified'),
    };
  });
  return { records, next: textIn(json, 'next_url') };
}
