/**
 * Opens every story and every docs page of the static Storybook in Chromium: each must be drawn without an error,
 * ask for nothing from outside, and pass axe. Ends with one plain line, `N passed, N failed`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';

const TIMEOUT = 20_000;
const root = fileURLToPath(new URL('../storybook-static', import.meta.url));
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
  page.on('requestfailed', request => faults.push(`failed request: ${request.url()}`));
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) faults.push(`outside request: ${url}`);
  });
}

/** What is wrong with a story or docs page: nothing, if all is well. */
async function faultsOf(context, base, { id, type }) {
  const faults = [];
  const page = await context.newPage();
  watchPage(page, base, faults);
  await page.addInitScript(watchChannel);
  try {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`);
    await page.waitForFunction(() => globalThis.storyEnded, undefined, { timeout: TIMEOUT });
    const ended = await page.evaluate(
      milliseconds =>
        Promise.race([globalThis.storyEnded, new Promise(end => setTimeout(end, milliseconds, 'no end'))]),
      TIMEOUT,
    );
    if (ended) faults.push(ended);
    if (type === 'story') faults.push(...(await undefinedElements(page)), ...(await axeViolations(page)));
  } catch (error) {
    faults.push(error.message);
  }
  await page.close();
  return faults;
}

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
const server = createServer(sirv(root)).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const context = await browser.newContext();
// What asks for something from outside is told on, and does not get it.
await context.route(
  url => !url.href.startsWith(base),
  route => route.abort(),
);

let passed = 0;
let failed = 0;
for (const entry of Object.values(JSON.parse(readFileSync(`${root}/index.json`, 'utf8')).entries)) {
  const faults = await faultsOf(context, base, entry);
  if (faults.length === 0) passed += 1;
  else failed += 1;
  if (faults.length) console.log(`${entry.id}\n  ${faults.join('\n  ')}`);
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
