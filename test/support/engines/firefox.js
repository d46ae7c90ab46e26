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
      extraPrefsFirefox: { 'app.update.enabled': false },
    },
    // Preferences and focus belong to the whole browser.
    concurrency: 1,
  });
}
