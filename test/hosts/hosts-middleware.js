import { extname } from 'node:path';
import { HOSTS } from './all-hosts.js';
import { answer } from './answer.js';
import { FORMS, NEEDS_A_FEED, WIDGETS } from './widgets.js';

/** What the tests know of each host. */
const hosts = Object.entries(HOSTS).map(([name, { title, promise, sandbox, media, press, held }]) => ({
  name,
  title,
  promise,
  sandbox,
  media,
  press,
  held,
}));

/** Serves the host pages, their packages and the built files to the test runner's browsers, byte for byte. */
export function hostsMiddleware() {
  return async (context, next) => {
    if (context.path === '/hosts/list.json') {
      context.body = { hosts, widgets: WIDGETS, needsAFeed: NEEDS_A_FEED, forms: FORMS };
      return;
    }
    if (!/^\/(?:hosts|dist)\//.test(context.path)) return next();
    const found = await answer(context.URL);
    if (!found) return;
    context.type = extname(found.path);
    context.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', ...found.headers });
    context.body = found.body;
  };
}
