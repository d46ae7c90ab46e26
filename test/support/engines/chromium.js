import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS } from '../../../tools/find-browser.js';

/** A machine without a mouse tells pages so: tests are visitors that have one (2: hovers, 4: fine). */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/**
 * Chromium, Chrome or Edge.
 * @param {string} executablePath
 */
export function chromium(executablePath) {
  const launcher = chromeLauncher({
    async createPage({ context }) {
      const page = await context.newPage();
      // A page that is not in front gets no animation frames: with several at a time, tests would hang.
      page.devtools = await page.createCDPSession();
      await page.devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: { executablePath, args: [...BROWSER_FLAGS, MOUSE] },
  });
  launcher.name = 'Chromium';
  return launcher;
}
