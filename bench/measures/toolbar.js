/* global remember, changed, lastScript */
/**
 * Text made twice as large: how long it takes, whether all of it is, and what is left behind. docs/decisions/
 * 2026-11-24-reading-techniques.md says why ours does it as it does.
 *
 * A contestant's `toolbar`: `load` is what is pasted, `html` what goes into the page; `open` is waited for, untimed;
 * `press` is done `presses` times to get to 200 %; `back` is one step less; `reset`. All of it is code that runs in the page.
 */
import { newVisitor } from '../lib/browser.js';
import { whoHas } from '../lib/contestants.js';
import { internet } from '../lib/internet.js';
import { mainThreadTime } from '../lib/main-thread.js';
import { interleaved, median, spread } from '../lib/stats.js';
import { textPage } from '../lib/text-page.js';
import { SITE } from '../lib/where.js';
import { instruments } from './toolbar-instruments.js';

export const title = 'Text made twice as large';
export const intro = `Pages of many texts in px, rem, em, %, clamp(), inline, important, fixed bars and an open shadow root, to 200 %.
Milliseconds of the main thread's time on the processor, medians with the lowest and the highest of seven rounds, three for the largest page. The floors are the known ways
to do it, and no products; "times the floor" is against the cheapest.`;

const FLOOR = 'floor: every element, batched';

async function run(browser, { load, html, open, press, back, reset, presses = 1 }, count) {
  const { page, cdp, leave } = await newVisitor(browser);
  const foreign = new Set();
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    const { host } = new URL(request.url);
    if (host && !host.endsWith('.test')) foreign.add(host);
  });
  await page.addInitScript(instruments);
  await page.goto(`${SITE}/${count}.html`);
  const settle = () => page.waitForTimeout(200);
  const timed = code => mainThreadTime(browser, page, `timed(() => { ${code} })`);
  await page.evaluate(() => remember());
  if (html) await page.evaluate(markup => document.body.insertAdjacentHTML('beforeend', markup), html);
  if (load) await page.addScriptTag({ url: load });
  await page.evaluate(`(() => { ${open} })()`);
  await settle();
  const atLoad = await page.evaluate(() => changed());
  const first = await timed(press);
  for (let i = 1; i < presses; i += 1) await timed(press);
  await settle();
  const result = await page.evaluate(() => globalThis.measure());
  await timed(back);
  const next = await timed(press);
  const nextScript = await page.evaluate(() => lastScript);
  await page.evaluate(`void (${reset})`);
  await settle();
  const left = await page.evaluate(() => changed());
  await leave();
  if (!result.right) throw new Error('No text became larger.');
  return { first, next, nextScript, atLoad, left, foreign: foreign.size, ...result };
}

export async function measure({ quick }) {
  const who = whoHas('toolbar');
  const names = Object.keys(who);
  const counts = quick ? [1000] : [1000, 5000, 20_000];
  const { browser, close } = await internet([], {
    files: Object.fromEntries(counts.map(count => [`/${count}.html`, textPage(count)])),
    flags: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const tables = [];
    for (const count of counts) {
      const rounds = count > 5000 ? 3 : 7;
      const runs = await interleaved(names, quick ? 1 : rounds, name =>
        run(browser, who[name].toolbar, count),
      );
      const each = (name, key) => runs[name].map(result => result[key]);
      const times = (name, key) => ({
        value: median(each(name, key)) / median(each(FLOOR, key)),
        digits: 2,
      });
      const middle = (name, key, digits = 0) => ({ value: median(each(name, key)), digits });
      const rows = names.map(name => ({
        contestant: name,
        'first press ms': spread(each(name, 'first')),
        'times the floor': times(name, 'first'),
        'a later press ms': spread(each(name, 'next')),
        'later, times the floor': times(name, 'next'),
        'script of that ms': middle(name, 'nextScript', 1),
        'text really × 2, %': { value: median(each(name, 'right')) * 100, digits: 1 },
        'changed at load': middle(name, 'atLoad'),
        'left after reset': middle(name, 'left'),
        'sideways px': middle(name, 'overflow'),
        'fixed moved': middle(name, 'moved'),
        'other hosts': middle(name, 'foreign'),
      }));
      tables.push({ heading: `${count.toLocaleString('en')} texts`, rows, plot: 'first press ms' });
    }
    return tables;
  } finally {
    await close();
  }
}
