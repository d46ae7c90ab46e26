/** What a page really loads of ours until its widgets are drawn, as Chromium asks for it. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../find-browser.js';
import { serve } from '../serve.js';
import { sizeOf, sum } from './compress.js';
import { ADDED, BADGE, FEED, PAGES } from './page-list.js';

const TIMEOUT = 20_000;
const html = body => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title>
${body}
<script defer src="/dist/clinic-widgets.js"></script></html>`;

/** Runs in the page: whether each of these elements, wherever it is, has drawn some text. */
function areDrawn(tags) {
  const within = root =>
    [...root.querySelectorAll('*')].flatMap(element =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
    );
  const all = within(document);
  const text = node => within(node).some(inner => inner.getAttribute('part') && inner.textContent.trim());
  return tags.every(tag =>
    all.some(element => element.localName === tag && element.shadowRoot && text(element.shadowRoot)),
  );
}

/** The files that a page asks for. */
async function filesOf(context, base, { name, body, drawn, scroll = 0, press = [] }) {
  const page = await context.newPage();
  const paths = new Set();
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/')) paths.add(pathname);
  });
  await page.route(`${base}size.html`, route =>
    route.fulfill({ contentType: 'text/html', body: html(body) }),
  );
  await page.route(`${base}feed.xml`, route =>
    route.fulfill({ contentType: 'application/rss+xml', body: FEED }),
  );
  await page.goto(`${base}size.html`);
  await page.waitForFunction(areDrawn, BADGE.drawn);
  await page.evaluate(top => scrollTo(0, top), scroll);
  await page.waitForFunction(areDrawn, drawn, { timeout: TIMEOUT }).catch(() => {
    throw new Error(`The page "${name}" did not draw ${drawn.join(', ')} within ${TIMEOUT / 1000} s.`);
  });
  await page.waitForLoadState('networkidle');
  for (const { on, until } of press) {
    await page.locator(on).click();
    await page.locator(until).first().waitFor({ state: 'attached' });
  }
  await page.close();
  return [...paths].sort();
}

const weigh = (name, files) => ({
  name,
  files: files.map(path => path.replace('/dist/', '')),
  ...sum(files.map(path => sizeOf(readFileSync(new URL(`../..${path}`, import.meta.url))))),
});

/** Whole pages, and what other widgets add to one that has a badge. */
export async function weighPages() {
  const site = await serve(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const context = await browser.newContext({ timezoneId: 'America/Detroit' });
    const pages = [];
    for (const page of PAGES) pages.push(weigh(page.name, await filesOf(context, site.url, page)));
    const added = [];
    for (const { beside = BADGE, body, drawn, ...rest } of ADDED) {
      const there = await filesOf(context, site.url, beside);
      const page = { ...rest, body: beside.body + body, drawn: [...beside.drawn, ...drawn] };
      const files = await filesOf(context, site.url, page);
      added.push(
        weigh(
          page.name,
          files.filter(file => !there.includes(file)),
        ),
      );
    }
    return { pages, added };
  } finally {
    await browser.close();
    site.close();
  }
}
