import type { Article } from './article.js';
import { isReviewed } from './medical-review.js';

/**
 * Writes what cards show as JSON-LD: an `Article`, or a list of them; `undefined` without any. A medical review is the
 * page's it stands on, https://schema.org/reviewedBy, and is not written once it no longer holds.
 *
 * @param today The date on the clinic's wall, `YYYY-MM-DD`.
 */
export function articlesNode(articles: readonly Article[], today: string): object | undefined {
  const nodes = articles.flatMap(article => (article.heading ? articleNode(article, today) : []));
  if (nodes.length < 2) return nodes[0] && { '@context': 'https://schema.org', ...nodes[0] };
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: nodes.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })),
  };
}

function articleNode(article: Article, today: string): object {
  const { heading, href, summary, image, category, author, published, lastUpdated, minutes } = article;
  const { reviewedBy, reviewed } = article;
  const person = (name: string | undefined): object | undefined =>
    name ? { '@type': 'Person', name } : undefined;
  return stated({
    '@type': 'Article',
    headline: heading,
    url: href,
    description: summary,
    image: image?.src,
    articleSection: category,
    author: person(author),
    datePublished: published,
    dateModified: lastUpdated,
    timeRequired: minutes ? `PT${minutes}M` : undefined,
    mainEntityOfPage: isReviewed(article, today)
      ? stated({
          '@type': 'MedicalWebPage',
          url: href,
          reviewedBy: person(reviewedBy),
          lastReviewed: reviewed,
        })
      : undefined,
  });
}

const stated = (node: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
