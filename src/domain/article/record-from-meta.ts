import type { ArticleRecord } from './article.js';

/**
 * Reads what a page says in `<meta>` for those who link to it: Open Graph, https://ogp.me, and the plain ones.
 *
 * @param meta What they say by `property` or `name`; `title` is the page's.
 */
export function recordFromMeta(meta: Record<string, string>): ArticleRecord {
  const { 'og:site_name': site = '', title = '' } = meta;
  const image = meta['og:image:secure_url'] ?? meta['og:image'] ?? meta['twitter:image'];
  const author = meta['author'] ?? meta['article:author'];
  return {
    heading: meta['og:title'] ?? withoutSite(title, site),
    href: meta['og:url'],
    summary: meta['og:description'] ?? meta['description'],
    image: image ? { src: image, alt: meta['og:image:alt'] } : undefined,
    category: meta['article:section'],
    author: author && /^https?:/.test(author) ? undefined : author,
    published: meta['article:published_time'],
    lastUpdated: meta['article:modified_time'] ?? meta['og:updated_time'],
  };
}

/** A page's title as the article's: "Sleep well | Orchard Row" without what its site is called. */
function withoutSite(title: string, site: string): string {
  const cut = title.length - site.length;
  if (!site || !title.endsWith(site)) return title;
  return title.slice(0, cut).replace(/[\s|–—·:-]+$/, '') || title;
}
