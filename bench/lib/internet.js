/** The server with our build, the packages, and what is bundled of the contestants; and its browser. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.js';
import { bundle } from './bundle.js';
import { startServer } from './server.js';

const path = where => fileURLToPath(new URL(where, import.meta.url));

/** The name under which a contestant's module is served: `bundled` of lib/where.js. */
const addressOf = name => `/bundled/${name.replaceAll(' ', '-')}.js`;

/**
 * @param {import('./contestants.js').Contestant[]} contestants
 * @param {{ files?: Record<string, string | Buffer>, sourceOf?: (contestant: object) => string | undefined, flags?: string[] }} options
 */
export async function internet(contestants, { files = {}, sourceOf = each => each.source, flags = [] } = {}) {
  const modules = {};
  for (const each of contestants) {
    const source = sourceOf(each);
    if (source) modules[addressOf(each.name)] = await bundle(source);
  }
  const server = await startServer({
    files: { ...files, ...modules },
    mounts: { '/npm/': path('../node_modules/'), '/dist/': path('../../dist/') },
  });
  const launch = () => launchBrowser(server.port, flags);
  const browser = await launch();
  return {
    browser,
    /** Another browser that has never shown a page. */
    launch,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
