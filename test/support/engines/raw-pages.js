import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const RAW = /^\/(?:dist|site|test\/pages)\//;

/**
 * Serves the built files, the site and the tests' own pages byte for byte: the runner would rewrite imports and
 * add its own script. A page opened with `?csp=<policy>` gets that policy as its header.
 * @param {string} root
 */
export function rawPages(root) {
  return async (context, next) => {
    // Some tests ask for addresses that are none.
    if (!RAW.test(context.path)) return next();
    const path = normalize(decodeURIComponent(context.path));
    // What is TypeScript is a test's to import.
    if (!RAW.test(path) || extname(path) === '.ts') return next();
    const file = fileAt(join(root, path));
    if (!file) return;
    context.type = extname(file);
    context.set('Access-Control-Allow-Origin', '*');
    context.set('Cache-Control', 'no-store');
    const csp = context.URL.searchParams.get('csp');
    if (csp && extname(file) === '.html') context.set('Content-Security-Policy', csp);
    context.body = createReadStream(file);
  };
}

function fileAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? fileAt(join(path, 'index.html')) : stats && path;
}
