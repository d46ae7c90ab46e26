/** Whether the list of articles, pasted by an administrator, brings all a WordPress has of a category, once each. */

const CATEGORY = 'News &amp; events';
const COUNT = 3;
const POSTS = 7;

const PASTED = `<div data-clinic="article-list" data-feed="/?rest_route=/wp/v2/posts" data-count="${COUNT}"
  data-category="news &amp; events"><a href="/">All articles</a></div>`;

/** Runs in the page: the headings of the cards, and where the link that has the focus leads. */
function shown() {
  const root = document.querySelector('[data-clinic="article-list"]').shadowRoot?.firstElementChild
    ?.shadowRoot;
  const links = [...(root?.querySelectorAll('[part="link"]') ?? [])];
  return { titles: links.map(link => link.textContent), focused: links.indexOf(root?.activeElement) };
}

/**
 * @param {Awaited<ReturnType<typeof import('../../test/hosts/wordpress/site.js').startWordPress>>} site with the script in its header
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} what is wrong
 */
export async function wordPressListFaults(site, page) {
  const titles = Array.from({ length: POSTS }, (_, i) => `Article ${POSTS - i} &amp; more`);
  for (const title of titles.toReversed()) await site.addPost(title, CATEGORY);
  await site.addPost('Something else', 'Uncategorized');
  const number = await site.addPost('The list', 'Uncategorized', PASTED);
  await page.goto(`${site.url}/?p=${number}`);
  const expected = titles.map(title => title.replace('&amp;', '&'));
  const faults = [];
  for (let count = COUNT; ; count += COUNT) {
    await page.waitForFunction(`(${shown})().titles.length >= ${Math.min(count, POSTS)}`);
    const { titles: now, focused } = await page.evaluate(shown);
    const wanted = expected.slice(0, count);
    if (`${now}` !== `${wanted}`) faults.push(`The list shows ${now} where ${wanted} are there.`);
    if (count > COUNT && focused !== count - COUNT)
      faults.push(`Of ${count} articles, number ${focused} has the focus.`);
    const more = page.locator('[part="more"]');
    if (!(await more.count())) break;
    await more.press('Enter');
  }
  const last = (await page.evaluate(shown)).titles.length;
  if (last !== POSTS) faults.push(`The list ends after ${last} of ${POSTS} articles.`);
  return faults.map(fault => `WordPress, list of articles: ${fault}`);
}
