import { linkAddress } from '../../domain/link-address.js';
import { element, type Child } from './markup.js';
import type { SnippetHeight, SnippetWidget } from './snippet-widget.js';

/**
 * How high a card is with a picture, a heading, a summary and who wrote it, by layout: as measured, in `em`. One whose
 * picture is above is meant for a column; the others for the width of the page.
 */
const CARD: Record<string, SnippetHeight> = {
  stacked: { narrow: 28 },
  row: { narrow: 30, wide: 13.5 },
  compact: { narrow: 10.5, wide: 7.2 },
  feature: { narrow: 29.5, wide: 25.5 },
};
/** A card of a list, which says less. */
const LISTED: Record<string, number> = { stacked: 26, row: 26, compact: 8, feature: 27 };
/** The edges of a card without a picture, a line of its heading, and one of its summary, with how many letters they hold. */
const EDGES = 3.4;
const HEADING = { line: 1.6, narrow: 20, wide: 50 };
const SUMMARY = { line: 1.55, narrow: 26, wide: 90 };
/** Between the cards of a list, and the button for more below them. */
const GAP = 1.5;
const MORE = 4.5;

/** As many cards as a list shows, and as stand beside each other, when nothing is chosen. */
const COUNT = 6;
const COLUMNS = 3;
/** How wide a page is, in `em`, that has room for as many columns as are chosen. */
const ALL_BESIDE = 75;

/** The widgets that lead to articles of the clinic's own site. */
export const ARTICLE_WIDGETS: Record<string, SnippetWidget> = {
  'article-card': {
    stands: true,
    ofSite: true,
    inContent: ['href', 'heading', 'summary'],
    factsAlone: (_, { attributes: { href, heading, summary } }) => ({ href, heading, summary }),
    content: (_, { attributes: { href = '', heading, summary } }) => {
      const title = heading ?? titleIn(href);
      if (!title) return [];
      const address = linkAddress(href);
      return [
        element('h3', {}, [address ? element('a', { href: address }, [title]) : title]),
        ...(summary ? [element('p', {}, [summary])] : []),
      ];
    },
    height: (_, { attributes: { layout = '', heading, href = '', summary = '', 'read-from': from } }) => {
      if (from) return CARD[layout] ?? CARD['stacked']!;
      const title = heading ?? titleIn(href);
      return { narrow: plainHeight(title, summary, 'narrow'), wide: plainHeight(title, summary, 'wide') };
    },
  },
  'article-list': {
    stands: true,
    ofSite: true,
    inContent: ['href'],
    content: (_, { attributes: { href = '' } }) => allArticles(linkAddress(href)),
    height: (_, { attributes }) => {
      const count = Number(attributes['count']) || COUNT;
      const columns = Number(attributes['columns']) || COLUMNS;
      const each = (LISTED[attributes['layout'] ?? ''] ?? LISTED['stacked']!) + GAP;
      const more = 'no-more' in attributes ? 0 : MORE;
      return { narrow: count * each + more, wide: Math.ceil(count / columns) * each + more, at: ALL_BESIDE };
    },
  },
};

/** A card without a picture is as high as what is written in it. */
const plainHeight = (heading: string, summary: string, width: 'narrow' | 'wide'): number =>
  EDGES +
  HEADING.line * Math.ceil(heading.length / HEADING[width]) +
  SUMMARY.line * Math.ceil(summary.length / SUMMARY[width]);

const allArticles = (address: string | undefined): Child[] =>
  address ? [element('a', { href: address }, ['All our articles'])] : [];

/** What an address says of its page, for a heading: "/blog/sleep-well/" as "Sleep well". */
function titleIn(address: string): string {
  const last = address
    .replace(/[?#].*/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
  const said = (last ?? '').replace(/\.\w+$/, '').replace(/[-_+]+/g, ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
