import { readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HOSTS } from './all-hosts.js';
import { hostPage } from './host-page.js';
import { reserveSheet } from './widgets.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'test/hosts');

/** Where the files of each address lie; the first that fits. */
const FOLDERS = [
  ['/hosts/packages/', join(folder, 'node_modules')],
  ['/hosts/vendor/', join(root, 'test/vendor')],
  ['/hosts/slow/', join(root, 'dist'), { wait: 700 }],
  ['/hosts/failing/parts/', undefined],
  ['/hosts/failing/', join(root, 'dist')],
  ['/dist/', join(root, 'dist')],
];

/** What we look at a page with. */
const LOOKING = /^\/hosts\/((?:watch|look|look-inside|contrast)\.js)$/;

const dist = file => readFileSync(join(root, 'dist', file), 'utf8');

/** What is made for a page: a sheet, and scripts that hold ours among a theme's. */
const MADE = {
  '/hosts/editor.html': () =>
    '<!doctype html><html lang="en"><title>Editor</title><div id="editor"></div></html>',
  '/hosts/reserve.css': () => reserveSheet,
  '/hosts/merged-all.js': () => `var theme = 1;\n${dist('clinic-widgets.all.js')}\nvar more = 2;`,
  '/hosts/merged-loader.js': () => `var theme = 1;\n${dist('clinic-widgets.js')}\nvar more = 2;`,
};

/** What stands at an address, as `{ path, body, headers }`; `undefined` where nothing does. @param {URL} url */
export async function answer({ pathname, searchParams }) {
  const path = normalize(decodeURIComponent(pathname));
  if (Object.hasOwn(MADE, path)) return { path, body: MADE[path]() };
  const [, tool] = LOOKING.exec(path) ?? [];
  if (tool) return { path, body: readFileSync(join(folder, tool)) };

  const [, name, file] = /^\/hosts\/([\w-]+)\/(page\.css|page\.js|)$/.exec(path) ?? [];
  const host = HOSTS[name];
  if (host && file === 'page.css') return { path, body: host.css };
  if (host && file === 'page.js') return { path, body: host.code };
  if (host) {
    const page = hostPage(name, host, {
      form: searchParams.get('form') ?? undefined,
      base: searchParams.get('base') ?? undefined,
      without: searchParams.has('without'),
    });
    const headers = host.policy ? { 'Content-Security-Policy': host.policy } : {};
    return { path: 'page.html', body: page, headers };
  }

  const place = FOLDERS.find(([start]) => path.startsWith(start));
  if (!place?.[1]) return undefined;
  const [start, from, { wait = 0 } = {}] = place;
  const full = join(from, path.slice(start.length));
  if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return undefined;
  await pause(wait);
  return { path: full, body: readFileSync(full) };
}
