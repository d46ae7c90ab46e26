import { findBrowser, canRun, onPath } from '../../../tools/find-browser.js';

const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  cpu => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** Where each engine is, or `undefined`; and what to say where it is missing. */
const ENGINES = {
  chromium: { find: findBrowser, missing: 'Install Chromium, Chrome or Edge, or set CHROME_PATH.' },
  firefox: {
    find: () => process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']),
    missing: 'Install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.',
  },
  webkit: {
    find: () =>
      onPath(['WebKitWebDriver']) && (process.env.DISPLAY || onPath(['Xvfb'])) ? miniBrowser() : undefined,
    missing: 'Install WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb), or set MINIBROWSER_PATH.',
  },
};

function miniBrowser() {
  return [process.env.MINIBROWSER_PATH, ...MINI_BROWSERS].filter(Boolean).find(canRun);
}

/**
 * The engines to run, by name, with their paths. `BROWSERS=chromium,firefox` names them, and `CI=true` names all
 * three; a named engine must be there. Otherwise: those this machine has.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function whichEngines(env = process.env) {
  const all = Object.keys(ENGINES);
  const named = env.BROWSERS?.split(',').map(name => name.trim()) ?? (env.CI === 'true' ? all : undefined);
  const found = {};
  for (const name of named ?? all) {
    if (!all.includes(name)) throw new Error(`BROWSERS knows ${all.join(', ')}; it says "${name}".`);
    const path = ENGINES[name].find();
    if (path) found[name] = path;
    else if (named || name === 'chromium') throw new Error(`No ${name} was found. ${ENGINES[name].missing}`);
  }
  return found;
}
