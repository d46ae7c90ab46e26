/* global twoFrames */
/**
 * One visit to a page, in time that does not pass by itself: how busy the machine is changes no figure. Requests are held
 * until the page has done all it can without their answers, and then answered at once: one such turn is one trip.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { watchPage } from './watch-page.js';

/** The clinic's Monday morning: nothing a widget says changes within the next hours. */
const NOW = Date.UTC(2026, 10, 30, 15, 0, 20) / 1000;
/** More than any wait of a widget before it asks for something: timers, idle callbacks. */
const TURN = 2_000;
const FRAME = 20;
const TRIPS = 12;

/** @typedef {{ url: string, body: string, files: Record<string, string> }} Paper a page at an address, and what else its site answers */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Paper} paper
 */
export async function visit(browser, { url, body, files }) {
  const context = await browser.newContext({ timezoneId: 'America/Detroit' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const held = new Map();
  const asked = [];
  cdp.on('Fetch.requestPaused', ({ requestId, request, networkId }) => {
    onTheWay.delete(networkId);
    met.add(networkId);
    if (request.url !== url) {
      asked.push(request.url);
      held.set(requestId, request.url);
      return;
    }
    void answer(requestId, body, 'text/html; charset=utf-8');
  });
  function answer(requestId, text, type) {
    return cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: type }],
      body: Buffer.from(text).toString('base64'),
    });
  }
  function go([requestId, address]) {
    const text = files[new URL(address).pathname];
    if (text === undefined) return cdp.send('Fetch.continueRequest', { requestId });
    return answer(requestId, text, text.startsWith('<rss') ? 'application/rss+xml' : 'image/svg+xml');
  }
  /** What the page has asked for and is not held yet: the two are told on different ways. */
  const onTheWay = new Set();
  const met = new Set();
  let finished = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http') && !met.has(requestId)) onTheWay.add(requestId);
  });
  for (const end of ['loadingFinished', 'loadingFailed', 'requestServedFromCache']) {
    cdp.on(`Network.${end}`, ({ requestId }) => {
      onTheWay.delete(requestId);
      finished += 1;
    });
  }

  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await page.addInitScript(watchPage);
  await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'pause', initialVirtualTime: NOW });
  const gone = cdp.send('Page.navigate', { url });

  /** Lets `ms` pass, and what is due then be done and drawn. */
  async function pass(ms) {
    const over = new Promise(resolve => cdp.once('Emulation.virtualTimeBudgetExpired', resolve));
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
    await over;
  }

  const until = async done => {
    for (let turns = 0; !done(); turns += 1) {
      if (turns > 6000) throw new Error(`${url} waits for ${[...onTheWay, ...held.values()].join(', ')}.`);
      await pause(5);
    }
  };

  /** Until all is drawn: frames come while time may pass. */
  async function draw() {
    await Promise.all([page.evaluate(() => twoFrames()), pass(FRAME)]);
  }

  async function settle() {
    for (let turn = 0; turn < 2; turn += 1) {
      await pass(TURN);
      await draw();
    }
    await until(() => !onTheWay.size);
  }

  await gone;
  await settle();
  let trips = 0;
  while (held.size && trips < TRIPS) {
    trips += 1;
    const now = [...held];
    held.clear();
    const before = finished;
    await Promise.all(now.map(go));
    await until(() => finished >= before + now.length);
    await settle();
  }

  async function metrics() {
    const { metrics: list } = await cdp.send('Performance.getMetrics');
    const of = name => list.find(metric => metric.name === name).value;
    return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
  }

  return { page, cdp, asked, trips, pass, draw, settle, metrics, leave: () => context.close() };
}
