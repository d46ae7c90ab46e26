/**
 * Opens every story and every docs page of the static Storybook in Chromium: each must be drawn without an error,
 * ask for nothing from outside, pass axe in light and in dark, and leave nothing behind once it is taken away. With
 * `--sheet` each is pictured in light, in dark and from right to left, into one page: `storybook-static/sheet`. Words
 * choose the stories that have one of them in their name: `node tools/run-stories.js call-button`. Ends with one plain line, `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { WINDOW, writeSheet } from './stories/sheet.js';

const TIMEOUT = 20_000;
const root = fileURLToPath(new URL('../storybook-static', import.meta.url));
const sheet = `${root}/sheet`;
const pictured = process.argv.includes('--sheet');
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'));
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Runs in the page before Storybook: its channel says how the story ended. */
function watchChannel() {
  const FAILURES = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      globalThis.storyEnded = new Promise(resolve => {
        channel.on('storyFinished', ({ status }) => resolve(status === 'success' ? '' : `story: ${status}`));
        channel.on('docsRendered', () => resolve(''));
        for (const failure of FAILURES) {
          channel.on(failure, error => resolve(`${failure}: ${error?.message ?? JSON.stringify(error)}`));
        }
      });
    },
  });
}

/** Notes what a page may not do. */
function watchPage(page, base, faults) {
  page.on('pageerror', error => faults.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) faults.push(message.text());
  });
  page.on('requestfailed', request => {
    const { errorText } = request.failure() ?? {};
    // Of an answer that is read as a stream Chromium now and then says, as it comes, that it was aborted, though all of
    // it is read; why is not known. What became of it the story itself must show.
    const came = errorText === 'net::ERR_ABORTED' && request.resourceType() === 'fetch';
    if (came && request.existingResponse()?.ok()) return;
    faults.push(`failed request: ${request.url()} (${errorText})`);
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) faults.push(`outside request: ${url}`);
  });
}

/** Opens a story or docs page, and waits until it has ended. Gives how it ended badly, if it did. */
async function open(page, base, { id, type }, globals = '') {
  const mode = type === 'docs' ? 'docs' : 'story';
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=${mode}${globals && `&globals=${globals}`}`);
  await page.waitForFunction(() => globalThis.storyEnded, undefined, { timeout: TIMEOUT });
  return page.evaluate(
    milliseconds =>
      Promise.race([globalThis.storyEnded, new Promise(end => setTimeout(end, milliseconds, 'no end'))]),
    TIMEOUT,
  );
}

/** What is wrong with a story or docs page: nothing, if all is well. */
async function faultsOf(context, base, entry) {
  const faults = [];
  const page = await context.newPage();
  watchPage(page, base, faults);
  await page.addInitScript(watchChannel);
  try {
    const ended = await open(page, base, entry);
    if (ended) faults.push(ended);
    if (entry.type === 'story') {
      faults.push(...(await undefinedElements(page)));
      for (const scheme of ['light', 'dark']) {
        await setScheme(page, scheme);
        if (pictured) await picture(page, entry, scheme);
        faults.push(...(await axeViolations(page)).map(fault => `${scheme}: ${fault}`));
      }
      faults.push(...(await leftBehind(page)));
      if (pictured) {
        await setScheme(page, 'light');
        await open(page, base, entry, 'direction:rtl;language:ar');
        await picture(page, entry, 'rtl');
      }
    }
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return faults;
}

/** The device's choice, and the page's: the pages of our stories follow the device. */
async function setScheme(page, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(value => {
    document.documentElement.style.colorScheme = value;
    return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, scheme);
}

/** Whether something stands beside the story's own box, because it floats or opened: then the window is pictured. */
const standsOut = page =>
  page.evaluate(() => {
    const root = document.getElementById('storybook-root');
    const { top, bottom } = root.getBoundingClientRect();
    const within = node =>
      [...node.querySelectorAll('*')].flatMap(each => [
        each,
        ...(each.shadowRoot ? within(each.shadowRoot) : []),
      ]);
    return within(root).some(each => {
      const box = each.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && (box.top < top - 1 || box.bottom > bottom + 1);
    });
  });

async function picture(page, { id }, kind) {
  const root = page.locator('#storybook-root');
  const { height } = (await root.boundingBox()) ?? { height: 0 };
  const target = height > 0 && height < 3000 && !(await standsOut(page)) ? root : page;
  await target.screenshot({ path: `${sheet}/${id}.${kind}.png` });
}

/**
 * Takes the story away, and tells which of our elements the page's shared record still holds: whoever is drawn again
 * when the language, the clock or the hours change must have signed off.
 */
const leftBehind = page =>
  page.evaluate(async () => {
    document.getElementById('storybook-root').replaceChildren();
    const find = (held, name, value, depth) => {
      if (value instanceof Element && value.localName.startsWith('clinic-') && !value.isConnected)
        held.push(`<${value.localName}> is still held by "${name}" after it was taken away`);
      if (depth === 0 || typeof value !== 'object' || value === null || value instanceof Node) return held;
      const isKept = value instanceof Map || value instanceof Set;
      const items = isKept ? [...value.keys(), ...value.values()] : Object.values(value);
      for (const item of items) find(held, name, item, depth - 1);
      return held;
    };
    const held = () =>
      Object.entries(globalThis[Symbol.for('clinic-widgets')]?.pieces ?? {}).flatMap(([name, piece]) =>
        find([], name, piece, 3),
      );
    // The page's observers sign some off a moment later.
    for (const end = performance.now() + 5000; held().length && performance.now() < end;)
      await new Promise(requestAnimationFrame);
    return held();
  });

/** Our elements that nothing registered: their story is an empty box, of which axe has nothing to say. */
const undefinedElements = page =>
  page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map(
      element => `<${element.localName}> is not registered`,
    ),
  );

async function axeViolations(page) {
  await page.evaluate(`${axe};0`);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run('#storybook-root', { resultTypes: ['violations'] }),
  );
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes[0].html.slice(0, 120)})`);
}

if (!existsSync(`${root}/index.json`))
  throw new Error('There is no static Storybook: run "npm run stories".');
if (pictured) mkdirSync(sheet, { recursive: true });
// Pictures are written while it serves.
const server = createServer(sirv(root, { dev: true })).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const context = await browser.newContext(pictured ? { viewport: WINDOW } : {});
// What asks for something from outside is told on, and does not get it.
await context.route(
  url => !url.href.startsWith(base),
  route => route.abort(),
);

const entries = Object.values(JSON.parse(readFileSync(`${root}/index.json`, 'utf8')).entries).filter(
  ({ id }) => wanted.length === 0 || wanted.some(word => id.includes(word)),
);
let passed = 0;
let failed = 0;
for (const entry of entries) {
  const faults = await faultsOf(context, base, entry);
  if (faults.length === 0) passed += 1;
  else failed += 1;
  if (faults.length) console.log(`${entry.id}\n  ${faults.join('\n  ')}`);
}
if (pictured) await writeSheet(context, base, sheet, entries);
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
