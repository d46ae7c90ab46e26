import { readdirSync } from 'node:fs';

const folder = new URL('pages/', import.meta.url);

/** Every page of `pages/`, by name. @type {Record<string, import('./host-page.js').Host>} */
export const HOSTS = {};
for (const file of readdirSync(folder).sort()) {
  const { host } = await import(new URL(file, folder));
  HOSTS[file.replace(/\.js$/, '')] = host;
}
