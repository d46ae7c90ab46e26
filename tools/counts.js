/**
 * Counts what pages with our widgets cost: nothing here is timed, so the same build gives the same figures on any
 * machine. Fails where a limit of bench/count-budgets.json is passed, or where a mistake made on purpose is not noticed.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { aliveAfter } from './counts/alive.js';
import { figuresOf } from './counts/figures.js';
import { FILES, ONE_OF_EACH, pages } from './counts/pages.js';
import { KEPT, PLANTED } from './counts/planted.js';
import { BROWSER_FLAGS, findBrowser } from './find-browser.js';
import { serve } from './serve.js';

const limits = JSON.parse(readFileSync(new URL('../bench/count-budgets.json', import.meta.url), 'utf8'));
/** What one page may have of everything, and what this page may have besides. */
const limitsOf = name => ({ ...limits['every page'], ...limits[name] });

let passed = 0;
let failed = 0;

/** @param {string} what @param {string[]} faults */
function tell(what, faults) {
  if (faults.length) failed += 1;
  else passed += 1;
  console.log(`${faults.length ? '✗' : '✓'} ${what}${faults.map(fault => `\n    ${fault}`).join('')}`);
}

const over = (figures, allowed) =>
  Object.entries(figures)
    .filter(([figure, value]) => !(value <= allowed[figure]))
    .map(([figure, value]) => `${figure}: ${value}, at most ${allowed[figure] ?? '(no limit is set)'}`);

const site = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const paper = body => ({ url: `${site.url}counts.html`, files: FILES, body });

try {
  const seen = {};
  for (const { name, body } of pages()) {
    seen[name] = await figuresOf(browser, paper(body));
    tell(`${name}: ${Object.values(seen[name]).join(' ')}`, over(seen[name], limitsOf(name)));
  }
  const alive = await aliveAfter(browser, paper(ONE_OF_EACH));
  tell(`elements that came and went: ${Object.values(alive).join(' ')}`, over(alive, limits.alive));

  for (const { figure, more } of PLANTED) {
    const [{ name, body }] = pages(more);
    const figures = await figuresOf(browser, paper(body));
    const noticed = over(figures, limitsOf(name)).some(fault => fault.startsWith(`${figure}: `));
    tell(`a mistake in "${figure}" is noticed`, noticed ? [] : [`${figures[figure]} passed for right`]);
  }
  const kept = await aliveAfter(browser, paper(ONE_OF_EACH + KEPT), 1);
  for (const figure of Object.keys(kept)) {
    const noticed = kept[figure] > limits.alive[figure];
    tell(`a mistake in "${figure}" is noticed`, noticed ? [] : [`${kept[figure]} passed for right`]);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
