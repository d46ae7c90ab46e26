/**
 * Makes `dist/site` a whole website that any host can serve, from any folder: the pages of `site/`, what was built for
 * them, the documents as pages, and the widgets' own files. Also writes what the snippet builder has to know of this build.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocsPages } from './site/docs-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const site = join(dist, 'site');

/** What pages fetch; modules are for developers. */
const SERVED = readdirSync(dist).filter(name => name !== 'modules' && name !== 'site');

for (const name of SERVED) {
  cpSync(join(dist, name), join(site, 'dist', name), {
    recursive: true,
    filter: path => extname(path) !== '.map',
  });
}
cpSync(join(root, 'site'), site, { recursive: true, filter: path => extname(path) !== '.ts' });

const hash = file => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const scripts = SERVED.filter(name => name.endsWith('.js') && statSync(join(dist, name)).isFile());
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const integrity = Object.fromEntries(scripts.map(name => [name, hash(join(dist, name))]));
writeFileSync(join(site, 'snippet-builder/release.json'), JSON.stringify({ version, integrity }));

writeDocsPages(root, site);
