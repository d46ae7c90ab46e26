/** Chromium for the bench, and its visitors. */
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../tools/find-browser.js';

/** What Chrome calls "Slow 4G". Its latency is paid by every request and stands in for names and handshakes too. */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** @param {number} port where the server of every host listens @param {string[]} [more] */
export const launchBrowser = (port, more = []) =>
  chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...BROWSER_FLAGS,
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...more,
    ],
  });

/** A visitor who was never here: no cache, no storage. `cpu: 4` makes the main thread four times as slow. */
export async function newVisitor(browser, { cpu = 1, network, width = 1280, height = 800 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, timezoneId: 'America/Detroit' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  page.on('pageerror', error => console.error(`  ${page.url()}: ${error.message}`));
  return { page, cdp, leave: () => context.close() };
}
