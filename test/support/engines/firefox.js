import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/**
 * Stock Firefox, through WebDriver BiDi. The launcher's name is Chrome's, its work is puppeteer's.
 * @param {string} executablePath
 */
export function firefox(executablePath) {
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Media features are set in the browser's own window (see media.js), which needs this permission.
      args: ['--remote-allow-system-access'],
      // A machine without a mouse tells pages so: tests are visitors that have one (2: fine, 4: hovers).
      extraPrefsFirefox: {
        'app.update.enabled': false,
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
    },
    // Preferences and focus belong to the whole browser.
    concurrency: 1,
  });
}
