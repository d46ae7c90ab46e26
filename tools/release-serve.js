/**
 * Unpacks the release's zip and has nginx and Apache serve it with the configuration that is in it: the documented
 * headers, compressed, cached, `304` on return, and the example's page at work under its strict policy. Netlify and
 * Cloudflare Pages cannot be run: their file is read by Netlify's own reader, and has to say the same. Where a server is
 * not installed it says so; `SERVERS=nginx,apache` asks for them. Ends with `N passed, N failed`.
 */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { headersOf, readHeadersFile } from './release/headers-file.js';
import { POLICY } from './release/host-files.js';
import { SERVER_NAMES, startServer } from './release/servers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const required = (process.env.SERVERS ?? '').split(',').filter(Boolean);

let passed = 0;
let failed = 0;
/** What the zip's own README says. */
let readme = '';
/** What is not as it should be with what is looked at. */
let faults = [];
function expect(what, found, wanted) {
  const good = wanted instanceof RegExp ? wanted.test(found ?? '') : found === wanted;
  if (!good) faults.push(`${what} is ${found}, not ${wanted}`);
}

/** Looks at one file or page, and counts it. */
async function check(name, look) {
  faults = [];
  try {
    await look();
  } catch (error) {
    faults.push(error.message);
  }
  if (faults.length) {
    failed += 1;
    console.error(`✗ ${name}: ${faults.join('; ')}`);
  } else passed += 1;
}

/** Unpacks the zip as a host does; gives the paths. */
async function unpack(folder) {
  const zip = new ZipReader(
    new Uint8ArrayReader(readFileSync(join(root, `release/clinic-widgets-${version}.zip`))),
  );
  const entries = await zip.getEntries();
  for (const { filename, getData } of entries) {
    const path = join(folder, filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await getData(new Uint8ArrayWriter(), { useWebWorkers: false }));
  }
  return entries.map(({ filename }) => filename);
}

/** Asks for a file as a browser does; not by `fetch`, which hides what was compressed. */
function ask(url, headers = {}) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip', ...headers } }, response => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on('error', reject);
  });
}

/** What the README in the zip says of every host: the headers of a path that each of them sends. */
function checkHeaders(path, headers) {
  const documented = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': path.includes('/parts/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
  };
  for (const [name, value] of Object.entries(documented)) {
    expect(name, headers[name.toLowerCase()], value);
    if (!readme.includes(`| \`${name}: ${value}\` `))
      faults.push(`the README does not say ${name}: ${value}`);
  }
  const policy = path.endsWith('/example.html') ? POLICY : undefined;
  expect('policy', headers['content-security-policy'], policy);
}

async function checkFile(url, size) {
  const { status, headers } = await ask(url);
  expect('status', status, 200);
  expect('type', headers['content-type'], /\b(?:javascript|json|html|css)\b/);
  // Smaller ones would not become smaller.
  if (size >= 256) expect('encoding', headers['content-encoding'], 'gzip');
  checkHeaders(new URL(url).pathname, headers);
  const { etag, 'last-modified': date } = headers;
  const again = await ask(url, {
    ...(etag && { 'if-none-match': etag }),
    ...(date && { 'if-modified-since': date }),
  });
  expect('on return', again.status, 304);
  // A part that failed is asked for once more in this spelling.
  const respelt = await ask(url.replace('/parts/', '/%70arts/'));
  expect('spelt otherwise', respelt.status, 200);
}

/** The example's page, as a visitor sees it. */
async function checkPage(browser, url) {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', message => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(url);
  const said = selector => page.locator(selector).first().textContent();
  expect('badge', await said('[part~="badge"]'), /open|closed/i);
  expect('call button', await said('[part~="button"]'), /\(734\) 555-0123/);
  await page.locator('clinic-accessibility-toolbar [part="opener"]').first().click();
  await page.locator('clinic-accessibility-toolbar [part="panel"]').first().waitFor();
  expect('page', complaints.join('\n'), '');
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), 'clinic-widgets-'));
// The server's own user reads it.
chmodSync(folder, 0o755);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
try {
  const site = join(folder, 'site');
  const paths = await unpack(site);
  const served = paths.filter(path => /\.(?:js|json|html|css)$/.test(path));
  readme = readFileSync(join(site, `clinic-widgets@${version}/README.md`), 'utf8');
  const rules = await readHeadersFile(join(site, `clinic-widgets@${version}/_headers`));
  for (const path of served) {
    await check(`_headers, ${path}`, () => checkHeaders(`/${path}`, headersOf(rules, `/${path}`)));
  }
  for (const name of SERVER_NAMES) {
    const server = await startServer(name, join(folder, name), site, version);
    if (!server) {
      console.log(`${name} is not installed here.`);
      if (required.includes(name)) failed += 1;
      continue;
    }
    try {
      for (const path of served) {
        const { size } = statSync(join(site, path));
        await check(`${name}, ${path}`, () => checkFile(server.url + path, size));
      }
      const example = `${server.url}clinic-widgets@${version}/example.html`;
      await check(`${name}, the example's page`, () => checkPage(browser, example));
    } finally {
      await server.close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
