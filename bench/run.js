/**
 * Measures ours beside what a designer would otherwise pick, and writes docs/benchmarks.md.
 *
 *   npm run bench                         everything, some forty minutes on a quiet machine
 *   npm run bench -- --only page,mount    some of it: the rest of the document stays as it was measured last
 *   npm run bench -- --quick              few rounds, to see that all of it runs: written to no file
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../tools/find-browser.js';
import { installPeers } from './lib/install-peers.js';

const MEASURES = ['sizes', 'hours', 'page', 'first', 'toolbar', 'mount', 'growth'];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? MEASURES;
const unknown = wanted.filter(name => !MEASURES.includes(name));
if (unknown.length)
  throw new Error(`There is no "${unknown.join(', ')}" to measure: ${MEASURES.join(', ')}.`);

installPeers();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const version = browser.version();
await browser.close();

for (const name of wanted) {
  const { title, intro, measure } = await import(`./measures/${name}.js`);
  console.log(`\n${title} …`);
  const tables = await measure(values);
  for (const { heading, rows } of tables) {
    if (heading) console.log(heading);
    console.table(
      Object.fromEntries(
        rows.map(({ contestant, ...cells }) => [
          contestant,
          Object.fromEntries(
            Object.entries(cells).map(([key, cell]) => [
              key,
              cell.value === undefined ? cell : +cell.value.toFixed(2),
            ]),
          ),
        ]),
      ),
    );
  }
  if (!values.quick) {
    const { keepPart, writeReport } = await import('./lib/report.js');
    keepPart(name, { title, intro, tables, chromium: version });
    await writeReport(MEASURES);
  }
}
