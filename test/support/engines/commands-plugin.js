import { setTimeout as pause } from 'node:timers/promises';
import { emulateInChromium, emulateInFirefox } from './media.js';

/**
 * What a test can ask of the browser it runs in: `media`, `viewport`, `chord`, `tap` and `time-zone`. The runner has
 * commands of its own for two of them, called `emulate-media` and `set-viewport`, which throw in some engines.
 * `commands.ts` has the typed functions.
 */
export function commandsPlugin() {
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      const commands = browser.type === 'webdriver' ? DRIVER : PAGE;
      const run = commands[command];
      if (!run) return undefined;
      if (browser.type === 'webdriver') await run(browser.driver, payload);
      else await run(browser.getPage(id), payload, browser.name);
      return true;
    },
  };
}

/** Chromium and Firefox. */
const PAGE = {
  media: (page, media, name) =>
    name === 'Firefox' ? emulateInFirefox(page, media) : emulateInChromium(page, media),
  viewport: (page, size) => page.setViewport(size),
  'time-zone': (page, { timeZone }) => page.emulateTimezone(timeZone ?? undefined),
  async chord({ keyboard }, { keys }) {
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
  },
  tap: ({ touchscreen }, { x, y }) => touchscreen.tap(x, y),
};

/** WebKitGTK. */
const DRIVER = {
  viewport: setWindowSize,
  chord: (driver, { keys }) => driver.keys(keys),
  tap: (driver, place) =>
    driver
      .action('pointer', { parameters: { pointerType: 'touch' } })
      .move(place)
      .down()
      .up()
      .perform(),
};

/** Asks for a window that leaves the page this size; the window manager may need more than one asking. */
async function setWindowSize(driver, { width, height }) {
  const size = () => driver.execute(() => [window.innerWidth, window.innerHeight]);
  for (let asked = 0; asked < 10; asked += 1) {
    const [w, h] = await size();
    if (w === width && h === height) return;
    const rect = await driver.getWindowRect();
    await driver.setWindowRect(null, null, rect.width + width - w, rect.height + height - h);
    // The page learns of it later than the window does: asked again before that, it would swing.
    for (let waited = 0; waited < 20 && String(await size()) !== String([width, height]); waited += 1)
      await pause(50);
    await pause(50);
  }
  throw new Error(`The viewport is ${(await size()).join(' × ')}, not ${width} × ${height}.`);
}
