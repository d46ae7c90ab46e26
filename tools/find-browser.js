/**
 * Finds a Chromium-family browser: `CHROME_PATH`, then one on PATH, then the usual places of Linux, macOS and
 * Windows. Needs nothing from npm.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];

/** @param {string} path */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first program of these names on PATH.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
export function onPath(names, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(canRun);
}

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return MAC_APPS.flatMap(app => folders.map(folder => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap(folder => WINDOWS_PROGRAMS.map(program => join(folder, program)));
  }
  return LINUX_PLACES;
}

/**
 * The browser's path, or `undefined`. A `CHROME_PATH` that cannot be run is an error, not a reason to look on.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHROME_PATH) {
    if (canRun(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, which cannot be run.`);
  }
  return (platform === 'win32' ? undefined : onPath(ON_PATH, env)) ?? usualPlaces(platform, env).find(canRun);
}

/** Chromium's sandbox cannot start as root or in most containers; only our own pages are opened. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
