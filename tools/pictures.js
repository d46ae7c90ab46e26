/**
 * Makes the README's pictures from the built page, by day and by night, at a fixed time. `--check` makes none: it
 * fails when something they were made from has changed since, which `made-from.json` beside them tells.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { PICTURES } from './pictures/list.js';
import { smallerPng } from './pictures/smaller-png.js';
import { serve } from './serve.js';

const MAX_BYTES = 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures/`;
const record = `${folder}made-from.json`;

/** Files that make the pictures without being asked for by the page. */
const TOOLS = ['tools/pictures.js', 'tools/pictures/list.js', 'tools/pictures/smaller-png.js'];

const fileOf = ({ name }, scheme) => `${name}-${scheme}.png`;
const everyFile = PICTURES.flatMap(picture => [fileOf(picture, 'light'), fileOf(picture, 'dark')]);

/** A fingerprint of a file of the project; `undefined` when it is gone. */
function fingerprint(path) {
  if (!existsSync(root + path)) return undefined;
  return createHash('sha256')
    .update(readFileSync(root + path))
    .digest('hex')
    .slice(0, 16);
}

/** The project's file behind an address of our server. */
function pathOf(url) {
  const { pathname } = new URL(url);
  if (pathname.startsWith('/dist/')) return pathname.slice(1);
  return `site${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
}

/** Why the pictures are not those of this build, a reason each. */
function staleness() {
  if (!existsSync(record)) return [`${record} is missing`];
  const { made, from } = JSON.parse(readFileSync(record, 'utf8'));
  const missing = everyFile.filter(file => !made.includes(file) || !existsSync(folder + file));
  const changed = Object.keys(from).filter(path => fingerprint(path) !== from[path]);
  return [...missing.map(file => `${file} is missing`), ...changed.map(path => `${path} has changed`)];
}

/** Waits until every widget of the page is drawn. Runs in the page. */
async function drawn() {
  const names = [...document.querySelectorAll('[data-clinic]')].map(({ dataset }) => dataset.clinic);
  await Promise.all(names.map(name => customElements.whenDefined(`clinic-${name}`)));
  const widgets = [...document.querySelectorAll('[data-clinic]')].map(
    box => box.shadowRoot.firstElementChild,
  );
  await Promise.all(widgets.map(widget => widget.updateComplete));
  // Those that follow another's hours are asked to draw again when it has found them.
  await Promise.all(widgets.map(widget => widget.updateComplete));
}

/** @returns {Promise<Buffer>} */
async function take(browser, base, picture, colorScheme, used) {
  const { width, height, scale, now, html, part } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    reducedMotion: 'reduce',
  });
  page.on('request', request => used.add(pathOf(request.url())));
  await page.route(`${base}*`, async route => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = html ?? (await response.text());
    return route.fulfill({
      response,
      body: body.replace('<script defer', `<script defer data-now="${now}"`),
    });
  });
  await page.goto(base);
  await page.evaluate(drawn);
  const image = part
    ? await page.locator(part).screenshot({ animations: 'disabled' })
    : await page.screenshot({ animations: 'disabled' });
  await page.close();
  return image;
}

async function make() {
  mkdirSync(folder, { recursive: true });
  const { url, close } = await serve(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const used = new Set(TOOLS);
  for (const picture of PICTURES) {
    for (const scheme of ['light', 'dark']) {
      const image = smallerPng(await take(browser, url, picture, scheme, used));
      if (image.length > MAX_BYTES) throw new Error(`${fileOf(picture, scheme)} is ${image.length} bytes.`);
      writeFileSync(folder + fileOf(picture, scheme), image);
      console.log(`${fileOf(picture, scheme)}  ${image.length} bytes`);
    }
  }
  await browser.close();
  close();
  const from = Object.fromEntries([...used].sort().map(path => [path, fingerprint(path)]));
  writeFileSync(record, `${JSON.stringify({ made: everyFile, from }, undefined, 2)}\n`);
}

if (process.argv.includes('--check')) {
  const reasons = staleness();
  for (const reason of reasons) console.error(reason);
  console.log(
    reasons.length ? 'The pictures are stale: run "npm run pictures".' : 'The pictures are up to date.',
  );
  process.exitCode = reasons.length ? 1 : 0;
} else {
  await make();
}
