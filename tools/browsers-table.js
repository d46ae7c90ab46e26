/**
 * Writes docs/browsers.md from the list of what we use that is newer than the browsers we promise, and MDN's data on who
 * has it since when. `--check` writes nothing: it fails when the file is not what these give. Both fail when a style
 * sheet of ours uses something newer that the list does not have, or no longer uses what it has.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FEATURES, NOT_MISSED } from './browsers/features.js';
import { newerCss } from './browsers/newer-css.js';
import { sinceInWords } from './browsers/support.js';
import { table } from './documents/table.js';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}docs/browsers.md`;

function supportOf(name) {
  const entry = name.split('.').reduce((node, key) => node?.[key], data);
  if (!entry?.__compat) throw new Error(`MDN's data has no "${name}".`);
  return entry.__compat.support;
}

const sources = readdirSync(`${root}src`, { recursive: true })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(`${root}src/${file}`, 'utf8'));
const used = newerCss(sources, data.css);
const told = new Set([...FEATURES.flatMap(({ css = [] }) => css), ...Object.keys(NOT_MISSED)]);
const faults = [
  ...[...used].filter(name => !told.has(name)).map(name => `"${name}" is newer than the browsers we promise`),
  ...[...told].filter(name => !used.has(name)).map(name => `"${name}" is told of, and not used or not newer`),
  ...FEATURES.filter(({ tried }) => tried && !existsSync(root + tried)).map(
    ({ tried }) => `there is no ${tried}`,
  ),
];
for (const fault of faults) console.error(`tools/browsers/features.js: ${fault}.`);

const rows = FEATURES.map(({ feature, data: names, without, tried }) => [
  feature,
  sinceInWords(names.map(supportOf)),
  without,
  tried ? `\`${tried}\`` : '–',
]);

const text = `# Older browsers

Promised are Safari 15.4, Chrome 100, Firefox 115 and everything later. Newer features are used where a page without them
still says and does the same. This file is made by \`npm run docs\` from \`tools/browsers/\` and
[MDN’s data](https://github.com/mdn/browser-compat-data) (CC0); a browser that is not named had the feature before.

${table([['feature', 'there from', 'without it', 'tried by switching it off in'], ...rows])}

\`npm run floor\` looks through all that is built for syntax, calls and style rules that are newer than the promise.
`;
const made = await format(text, { ...(await resolveConfig(path)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  const isFresh = existsSync(path) && readFileSync(path, 'utf8') === made;
  console.log(`docs/browsers.md is ${isFresh ? 'up to date.' : 'stale: run "npm run docs".'}`);
  if (!isFresh) process.exitCode = 1;
} else {
  writeFileSync(path, made);
  console.log('docs/browsers.md is written.');
}
if (faults.length) process.exitCode = 1;
