/** What a page really loads of ours until its widgets are drawn, as Chromium asks for it. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../find-browser.js';
import { serve } from '../serve.js';
import { sizeOf, sum } from './compress.js';

const TIMEOUT = 20_000;
const FOOTER = 'Monday - Friday : 8am - 5pm\nSaturday &amp; Sunday : Open as needed';
const HOURS = JSON.stringify({
  timeZone: 'America/Detroit',
  week: {
    ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, [['08:00', '17:00']]])),
    sat: 'by-appointment',
    sun: 'by-appointment',
  },
  notes: { sat: 'Open as needed', sun: 'Open as needed' },
});

/** The pages weighed: what the designer pasted, and which of it must show a widget. */
const PAGES = [
  {
    name: 'one badge, hours as JSON',
    body: `<div data-clinic="office-hours" data-time-zone="America/Detroit" data-hours='${HOURS}'>${FOOTER}</div>`,
    drawn: ['clinic-office-hours'],
  },
  {
    name: 'one badge, hours as English text',
    body: `<div data-clinic="office-hours" data-time-zone="America/Detroit">${FOOTER}</div>`,
    drawn: ['clinic-office-hours'],
  },
];

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

async function weigh(context, base, { name, body, drawn }) {
  const page = await context.newPage();
  const paths = new Set();
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/')) paths.add(pathname);
  });
  await page.route(`${base}size.html`, route =>
    route.fulfill({ contentType: 'text/html', body: html(body) }),
  );
  await page.goto(`${base}size.html`);
  await page.waitForFunction(areDrawn, drawn, { timeout: TIMEOUT }).catch(() => {
    throw new Error(`The page "${name}" did not draw ${drawn.join(', ')} within ${TIMEOUT / 1000} s.`);
  });
  await page.waitForLoadState('networkidle');
  await page.close();
  const files = [...paths].sort();
  return {
    name,
    files: files.map(path => path.replace('/dist/', '')),
    ...sum(files.map(path => sizeOf(readFileSync(new URL(`../..${path}`, import.meta.url))))),
  };
}

export async function weighPages() {
  const site = await serve(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const context = await browser.newContext();
    const rows = [];
    for (const page of PAGES) rows.push(await weigh(context, site.url, page));
    return rows;
  } finally {
    await browser.close();
    site.close();
  }
}
