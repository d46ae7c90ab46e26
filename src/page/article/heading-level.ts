/** The widgets that hold articles: their headings are one another's equals. */
const ARTICLES = 'clinic-article-card,clinic-article-list,[data-clinic]';

/** The level a heading has that comes next in the page: one below the heading that stands over it. */
export function nextHeadingLevel(author: Element): number {
  const root = author.getRootNode() as ParentNode;
  let level = 1;
  for (const heading of root.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    if (!(author.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (!heading.closest(ARTICLES)) level = Number(heading.tagName[1]);
  }
  return Math.min(level + 1, 6);
}
