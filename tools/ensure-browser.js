/**
 * Makes sure that the tests find a Chromium-family browser. Where there is none and it may (root on Debian),
 * it installs Debian's; else it says in one line what to do. Needs nothing from npm.
 */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.js';

const HINT =
  'Install Chromium, Chrome or Edge (Debian: sudo apt-get install chromium), or set CHROME_PATH to one.';

function isDebian() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} words */
function apt(...words) {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...words], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** The browser's path. Throws an error whose message says what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform !== 'linux' || !isDebian()) throw new Error(`No browser was found. ${HINT}`);
  if (process.getuid?.() !== 0) {
    throw new Error(`No browser was found, and this user cannot install one. ${HINT}`);
  }
  console.error('No browser was found: installing Debian’s chromium with apt-get (about 200 MB to fetch).');
  const installed =
    apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  const browser = installed ? findBrowser() : undefined;
  if (!browser) throw new Error(`apt-get could not install chromium. ${HINT}`);
  return browser;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
