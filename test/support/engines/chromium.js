import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS } from '../../../tools/find-browser.js';

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
    launchOptions: { executablePath, args: BROWSER_FLAGS },
  });
  launcher.name = 'Chromium';
  return launcher;
}
