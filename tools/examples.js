/**
 * Installs each project of `examples/` from the packed package, builds it, and opens it in Chromium: the server has to
 * send what the author wrote, the widgets to be there and to be right at any time, and an element that is imported
 * alone to come alone. Words choose examples: `npm run examples -- vite`. With `--lock` their locks are written anew.
 * Ends with one plain line, `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installExample, lockExample, npm, packInto } from './examples/install.js';
import { PROJECTS } from './examples/projects.js';
import { serveExample } from './examples/serve.js';
import { visitClinic, visitOne } from './examples/visit.js';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';

const { examples: limits } = JSON.parse(
  readFileSync(new URL('../bench/size-budgets.json', import.meta.url), 'utf8'),
);
const words = process.argv.slice(2);
const chosen = words.filter(word => !word.startsWith('--'));
const wanted = Object.keys(PROJECTS).filter(name => chosen.length === 0 || chosen.includes(name));

let passed = 0;
let failed = 0;
const judge = name => (holds, sentence) => {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}: ${sentence}`);
  }
};

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Installs, builds and opens an example. */
async function tryExample(name, archive, into, browser) {
  const must = judge(name);
  const { served, scripts = [] } = PROJECTS[name];
  let start = performance.now();
  const folder = installExample(name, archive, into);
  const installed = seconds(start);
  start = performance.now();
  for (const script of scripts) npm(['run', '--silent', script], folder);
  must(true, 'is built');
  const built = seconds(start);
  start = performance.now();
  let weight = '';
  for (const how of served) {
    const server = await serveExample(folder, how);
    try {
      await visitClinic(browser, server.url, must);
      const { bytes, strangers } = await visitOne(browser, `${server.url}${how.one}`, must);
      if (how.isBundled === false) continue;
      must(strangers.length === 0, `one element brings others: ${strangers.join(', ')}`);
      must(bytes <= limits[name], `one element weighs ${bytes} B, and ${limits[name]} B are allowed`);
      weight = `, one element ${bytes} B`;
    } finally {
      await server.close();
    }
  }
  console.log(`${name}: installed ${installed}, built ${built}, opened ${seconds(start)}${weight}`);
}

const into = mkdtempSync(join(tmpdir(), 'clinic-widgets-examples-'));
try {
  const archive = packInto(into);
  if (words.includes('--lock')) for (const name of wanted) lockExample(name, archive);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  for (const name of wanted) {
    await tryExample(name, archive, into, browser).catch(error => judge(name)(false, error.message));
    rmSync(join(into, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  await browser.close();
} finally {
  rmSync(into, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
