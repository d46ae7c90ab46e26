import { createReadStream, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROFILE = {
  timeZone: 'America/Detroit',
  phone: '(734) 555-0123',
  hours: 'Mon-Fri 8am-5pm',
  closure: { from: '2026-11-24', to: '2026-11-25', label: 'Storm' },
};

const ANSWERS = {
  'profile.json': context => {
    const told = context.get('cookie') || context.get('referer');
    if (told) context.status = 418;
    else context.body = PROFILE;
  },
  'slow.json': async context => {
    await pause(20_000, undefined, { ref: false });
    context.body = PROFILE;
  },
  'large.json': context => {
    context.type = 'json';
    context.body = JSON.stringify({ name: 'x'.repeat(5_000_000) });
  },
  'page.json': context => {
    context.body = '<!doctype html><title>Not found</title>';
  },
  'broken.json': context => {
    context.body = '{ "hours": ';
  },
  'redirect.json': context =>
    context.redirect(`http://elsewhere.localhost:${context.URL.port}/odd/profile.json`),
};

/** How often each file was asked for, by the key in its address. */
const asked = new Map();

/** How often a file of `flaky/<key>/` fails: each part once. Of `flaky/<key>-2-<part>/` that part does twice, and no other. */
function failures(path, key) {
  const [, times, part] = /-(\d)-(.+)/.exec(key) ?? ['', 1, ''];
  return path.startsWith(`parts/${part}`) ? Number(times) : 0;
}

/**
 * Answers that servers give and should not, under `/odd/`; `/odd/flaky/<key>/` is `dist/` on a network that fails.
 * @param {string} root
 */
export function oddAnswers(root) {
  return async (context, next) => {
    const [, asWritten] = /^\/odd\/(.+)$/.exec(normalize(context.path)) ?? [];
    if (!asWritten) return next();
    const name = decodeURI(asWritten);
    context.set('Cache-Control', 'no-store');
    if (ANSWERS[name]) return ANSWERS[name](context);
    const [, key, path] = /^flaky\/([\w-]+)\/(.+)$/.exec(name) ?? [];
    const file = path && join(root, 'dist', path);
    if (!file || !existsSync(file)) return next();
    const before = asked.get(name) ?? 0;
    asked.set(name, before + 1);
    if (before < failures(path, key)) {
      // The runner lets every file be kept for a year: a failure, too, unless it is sent before the runner says so.
      context.respond = false;
      context.res.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    context.type = 'js';
    context.body = createReadStream(file);
  };
}
