/** Feeds as the worst of them are, served at `/feeds/<name>`. What was asked for is told by `/feeds/asked`. */
const ITEM = (title, link = '/articles/sleep-well', more = '') =>
  `<item><title>${title}</title><link>${link}</link>${more}</item>`;
const rss = items =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orchard Row</title>${items}</channel></rss>`;

const FEEDS = {
  'plain.xml': { body: rss(ITEM('One') + ITEM('Two', '/two') + ITEM('Three', '/three')) },
  'empty.xml': { body: rss('') },
  'constructor.xml': {
    body: rss(
      ITEM('One', '/one', '<constructor>x</constructor><description>&lt;constructor&gt;Words</description>'),
    ),
  },
  'script.xml': {
    body: rss(
      ITEM('&lt;script&gt;window.ran = 1&lt;/script&gt;Escaped') +
        ITEM('<![CDATA[<img src=x onerror="window.ran = 1">In CDATA]]>') +
        ITEM(
          'Third',
          '/three',
          '<description>&lt;b onclick="window.ran = 1"&gt;Bold&lt;/b&gt; &amp;amp; more</description>',
        ),
    ),
  },
  'addresses.xml': {
    body: rss(
      ITEM(
        'One',
        'javascript:window.ran=1',
        '<enclosure type="image/png" url="data:image/png;base64,AAAA"/>',
      ) +
        ITEM(
          'Two',
          'data:text/html,hello',
          '<enclosure type="image/png" url="https://elsewhere.example/a.png"/>',
        ) +
        ITEM('Three', '/three', '<enclosure type="image/svg+xml" url="/site/drawings/mood.svg"/>'),
    ),
  },
  'huge.xml': {
    body: rss(ITEM('One') + ITEM('Two', '/two', `<description>${'word '.repeat(2_000_000)}</description>`)),
  },
  'encoding.xml': {
    type: 'application/rss+xml; charset=utf-8',
    body: Buffer.from(rss(ITEM('Sue\u00f1o y salud')), 'latin1'),
  },
  'error.html': {
    type: 'text/html',
    body: '<!doctype html><title>Oops</title><h1>Something went wrong</h1>',
  },
  'half.xml': { body: rss(ITEM('One') + ITEM('Two', '/two') + ITEM('Three', '/three')).slice(0, -40) },
  'many.xml': {
    body: rss(Array.from({ length: 500 }, (_, i) => ITEM(`Article ${i + 1}`, `/${i + 1}`)).join('')),
  },
  'half.json': {
    type: 'application/json',
    body: '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"On',
  },
  'missing.xml': { status: 404, body: 'Not found' },
  'slow.svg': {
    wait: 500,
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="500"/>',
  },
  'slow.xml': { wait: 700, body: rss(ITEM('One')) },
};

/** As WordPress keeps names, and looks for them. */
const CATEGORIES = [
  { id: 1, name: 'Uncategorized', slug: 'uncategorized' },
  { id: 7, name: 'News &amp; events', slug: 'news-events' },
];
const POSTS = ['One', 'Two', 'Three', 'Four', 'Five'].map((title, i) => ({
  title: { rendered: title },
  link: `/posts/${i + 1}`,
  categories: [title === 'Two' ? 1 : 7],
}));

/** Answers as WordPress does: five posts, all but one of them of the category “News & events”. */
function wordPress(path, { search, categories, page, per_page, orderby }) {
  if (path.endsWith('/categories')) {
    return { items: CATEGORIES.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())) };
  }
  const found = POSTS.filter(post => !categories || post.categories.includes(Number(categories)));
  if (orderby === 'title') found.sort((a, b) => a.title.rendered.localeCompare(b.title.rendered));
  const first = (page - 1) * per_page;
  return { items: found.slice(first, first + Number(per_page)), pages: Math.ceil(found.length / per_page) };
}

const asked = [];

/** @returns {import('koa').Middleware} */
export function articleFeeds() {
  return async (context, next) => {
    // Where a site of WordPress has its own.
    const name = context.path === '/feed/' ? 'plain.xml' : /^\/feeds\/(.+)$/.exec(context.path)?.[1];
    if (!name) return next();
    context.set('Cache-Control', 'no-store');
    if (name === 'asked') {
      // Every engine asks, each by an address of its own.
      context.body = asked.filter(({ url }) => url === `/feeds/${context.query.address}`);
      return;
    }
    const { cookie, referer } = context.headers;
    asked.push({ url: context.url, cookie, referer });
    if (name.startsWith('wp-json/')) {
      const { items, pages } = wordPress(context.path, context.query);
      if (pages) context.set('X-WP-TotalPages', `${pages}`);
      context.body = items;
      return;
    }
    if (name === 'endless.xml') return context.redirect(`/feeds/endless.xml?${Math.random()}`);
    const { status = 200, type = 'application/rss+xml', body, wait = 0 } = FEEDS[name] ?? { status: 404 };
    if (wait) await new Promise(resolve => setTimeout(resolve, wait));
    context.status = status;
    context.type = type;
    context.body = body;
  };
}
