import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page can load of ours: not types, nor the maps that only developer tools ask for. */
const LOADED = /(?<!\.d)\.(?:js|html|css)$/;

/**
 * Writes `sri.json`: for each file, by its path, what stands in `integrity="…"`.
 * @param {string} dist
 */
export function writeIntegrity(dist) {
  const paths = readdirSync(dist, { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => LOADED.test(path))
    .sort();
  const hash = path =>
    createHash('sha384')
      .update(readFileSync(join(dist, path)))
      .digest('base64');
  const hashes = Object.fromEntries(paths.map(path => [path, `sha384-${hash(path)}`]));
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
}
