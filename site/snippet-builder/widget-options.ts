/** An attribute with a few values; `` is what holds without it. */
export interface Choice {
  attribute: string;
  label: string;
  values: [value: string, label: string][];
}

/** An attribute in the clinic's own words. */
export interface Wording {
  attribute: string;
  label: string;
  placeholder: string;
  /** What it is where sites are made in the usual ways. */
  suggestions?: [value: string, label: string][];
}

/** An attribute that is there or not. */
export interface Flag {
  attribute: string;
  label: string;
}

const SIDE: Choice = {
  attribute: 'side',
  label: 'Which edge',
  values: [
    ['', 'Right'],
    ['start', 'Left'],
  ],
};
const IN_THE_PAGE = 'In the page';
const AT_THE_EDGE = 'At the window’s edge';

const VIEW: Choice = {
  attribute: 'view',
  label: 'The hours as',
  values: [
    ['', 'A badge'],
    ['line', 'A line of text'],
    ['table', 'The whole week'],
  ],
};
const EXPANDABLE: Flag = { attribute: 'expandable', label: 'The badge opens the week' };
const GROUPED: Flag = { attribute: 'grouped', label: 'The same days make one row' };
const JSON_LD: Flag = { attribute: 'json-ld', label: 'Tell search engines' };

const LAYOUT: Choice = {
  attribute: 'layout',
  label: 'Looks',
  values: [
    ['', 'Picture above'],
    ['row', 'Picture beside'],
    ['compact', 'Small'],
    ['feature', 'Large'],
  ],
};

/** Where the common builders put the feed of a blog. */
const FEEDS: [value: string, label: string][] = [
  ['/feed/', 'WordPress'],
  ['/blog?format=rss', 'Squarespace'],
  ['/blog-feed.xml', 'Wix'],
  ['/blog/rss.xml', 'HubSpot, Webflow'],
  ['/blogs/news.atom', 'Shopify'],
  ['/rss/', 'Ghost'],
];

/** Widgets of which a page may have several of one kind. */
export const SEVERAL: readonly string[] = ['article-card'];

/** What a widget begins with, where nothing chosen is not enough. */
export const FIRST: Record<string, Record<string, string>> = {
  'article-card': { 'read-from': 'page' },
  'article-list': { feed: '/feed/', count: '3' },
};

/** What can be chosen about each widget. */
export const OPTIONS: Record<string, (Choice | Wording | Flag)[]> = {
  'office-hours': [VIEW, EXPANDABLE, GROUPED, JSON_LD],
  'call-button': [
    {
      attribute: 'placement',
      label: 'Where',
      values: [
        ['', IN_THE_PAGE],
        ['floating', AT_THE_EDGE],
        ['bar', 'As a bar along the bottom'],
      ],
    },
    SIDE,
    { attribute: 'label', label: 'Says, before the number', placeholder: 'Call' },
    { attribute: 'closed-label', label: 'While closed', placeholder: 'Leave a message at' },
    { attribute: 'text', label: 'The number takes texts' },
    { attribute: 'whatsapp', label: 'It is on WhatsApp' },
  ],
  'contact-card': [VIEW, EXPANDABLE, GROUPED, JSON_LD],
  'crisis-line': [
    { attribute: 'heading', label: 'Heading', placeholder: 'If you need help now' },
    { attribute: 'emergency-label', label: 'Before the emergency number', placeholder: 'In danger? Call' },
  ],
  'article-card': [
    { attribute: 'href', label: 'The article’s address', placeholder: '/blog/sleep-well/' },
    { attribute: 'heading', label: 'Its heading', placeholder: 'Sleep well' },
    { attribute: 'summary', label: 'What it says, in a sentence', placeholder: '' },
    LAYOUT,
    {
      attribute: 'read-from',
      label: 'Picture, summary, author',
      values: [
        ['page', 'Read from its page'],
        ['', 'Not shown'],
      ],
    },
  ],
  'article-list': [
    {
      attribute: 'feed',
      label: 'The feed’s address on your site',
      placeholder: '/feed/',
      suggestions: FEEDS,
    },
    { attribute: 'href', label: 'The page with all articles', placeholder: '/blog/' },
    {
      attribute: 'count',
      label: 'How many at first',
      values: [
        ['3', '3'],
        ['4', '4'],
        ['', '6'],
        ['9', '9'],
      ],
    },
    {
      attribute: 'columns',
      label: 'Beside each other',
      values: [
        ['', 'Up to 3'],
        ['2', 'Up to 2'],
        ['1', '1'],
      ],
    },
    LAYOUT,
    { attribute: 'category', label: 'Only this category', placeholder: 'Sleep' },
    { attribute: 'no-more', label: 'No button for more' },
  ],
  'accessibility-toolbar': [
    {
      attribute: 'placement',
      label: 'Where',
      values: [
        ['', AT_THE_EDGE],
        ['inline', IN_THE_PAGE],
        ['none', 'Behind a link of your page'],
      ],
    },
    SIDE,
    { attribute: 'statement-url', label: 'Your accessibility statement', placeholder: '/accessibility' },
  ],
  'scroll-to-top': [
    {
      attribute: 'placement',
      label: 'Where',
      values: [
        ['', AT_THE_EDGE],
        ['inline', IN_THE_PAGE],
      ],
    },
    SIDE,
    { attribute: 'label', label: 'Says', placeholder: 'Back to top' },
  ],
};

const SPOKEN = 'en ar de es fr ht it ja ko nl pl pt ru tl vi zh zh-hant'.split(' ');

/** The languages our widgets speak, by their tags; `` follows the page. */
export const LANGUAGES: [tag: string, name: string][] = [
  ['', 'the page’s own language'],
  ...SPOKEN.map((tag): [string, string] => [
    tag,
    new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
  ]),
];
