import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort, waitForPort } from './ports.js';

/** MiniBrowser's toolbar is 447 px wide at least; without its paddings a viewport can be 320 px. */
const NARROW_TOOLBAR =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }';

/**
 * WebKitGTK's MiniBrowser, through its own WebDriver, on a display of its own.
 * @param {string} binary
 * @param {{ name?: string, timeZone?: string }} options the zone is set at launch: it cannot be changed later
 */
export async function webkit(binary, { name = 'WebKitGTK', timeZone = 'UTC' } = {}) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const children = [];
  let settings;

  launcher.concurrency = 1;

  // The runner waits for a file's tests, not for its page to have loaded. After the last file the driver is closed, also while it
  // still waits for that page: what it then throws would end the whole run, without a word.
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    launcher.driverManager.startSession(id, url).catch(error => {
      if (launcher.isActive(id)) throw error;
    });
  };

  launcher.initialize = async config => {
    const display = process.env.DISPLAY ?? (await startDisplay(children));
    settings = writeSettings();
    const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: settings, TZ: timeZone };
    children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
    await waitForPort(port);
    await initialize({ ...config, concurrency: 1 });
    launcher.name = name;
  };

  launcher.stop = async () => {
    await stop();
    for (const child of children.reverse()) child.kill();
    if (settings) rmSync(settings, { recursive: true, force: true });
  };

  return launcher;
}

/** Starts an X server without a screen, and gives the display it chose. */
function startDisplay(children) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].on('data', number => resolve(`:${String(number).trim()}`));
  });
}

function writeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-widgets-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
  return folder;
}
