/** What the zip has beside the built files: how to serve them, and a page to see whether they are served well. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a page with our widgets has to allow, and nothing else. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** By the name in the zip: the name here. Hidden and special names would be special here, too. */
const FILES = {
  'README.md': 'README.md',
  'nginx.conf': 'nginx.conf',
  '.htaccess': 'htaccess',
  _headers: 'headers',
  'example.html': 'example.html',
};

/**
 * @param {string} version
 * @param {Record<string, string>} integrity What `sri.json` says.
 * @returns {Record<string, string>} The files' texts by their names.
 */
export function hostFiles(version, integrity) {
  const filled = name =>
    readFileSync(fileURLToPath(new URL(`host/${name}`, import.meta.url)), 'utf8')
      .replaceAll('VERSION', version)
      .replaceAll('POLICY', POLICY)
      .replaceAll('INTEGRITY', integrity['clinic-widgets.js']);
  return Object.fromEntries(Object.entries(FILES).map(([name, from]) => [name, filled(from)]));
}
