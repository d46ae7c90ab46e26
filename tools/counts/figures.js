/* global changed, changes, left */
/** What is counted of one page. */
import { visit } from './visit.js';

const MINUTE = 60_000;

/** @param {import('playwright-core').Browser} browser @param {import('./visit.js').Paper} paper */
export async function figuresOf(browser, paper) {
  const seen = await visit(browser, paper);
  const { page, asked, trips, pass, draw, metrics, leave } = seen;
  const { layouts, styles } = await metrics();
  const loaded = await page.evaluate(() => ({ changed: changed(), ...left() }));

  await draw();
  await page.evaluate(() => changes());
  const before = await metrics();
  await pass(MINUTE);
  await draw();
  const after = await metrics();
  const idle =
    (await page.evaluate(() => changes())) + after.layouts - before.layouts + after.styles - before.styles;

  await page.evaluate(() => document.querySelector('#page').remove());
  await seen.settle();
  const gone = await page.evaluate(() => left());
  await leave();
  return {
    requests: asked.length,
    trips,
    'changes to the page': loaded.changed,
    layouts,
    'style recalculations': styles,
    timers: loaded.timers,
    observers: loaded.observers,
    listeners: loaded.listeners,
    'changes in an idle minute': idle,
    'timers after removal': gone.timers,
    'observers after removal': gone.observers,
    'listeners after removal': gone.listeners,
  };
}
