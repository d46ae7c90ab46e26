/** Bytes that a page loads for the nearest job. */
import { readFileSync } from 'node:fs';
import { weighPages } from '../../tools/size/pages.js';
import { bundle } from '../lib/bundle.js';
import { brotli } from '../lib/compress.js';
import { whoHas } from '../lib/contestants.js';

export const title = 'Bytes';
export const intro = `What a page loads, brotli at its best level, in bytes (1 kB = 1000). Packages made for bundlers are bundled,
tree-shaken and minified; those made for a script tag are taken as published. Ours are the files that Chromium asks for.`;

/** Ours, as \`npm run size\` weighs them, and for which job. */
const OURS = {
  'one badge, hours as JSON': 'badge',
  'one badge, hours as English text': 'badge',
  'four widgets, hours as English text': 'all four',
  'call button': 'call button, beside a badge',
  'toolbar, closed and floating': 'toolbar, beside a badge',
  'back to top, once it is shown': 'back to top, beside a badge',
};

async function weigh({ files = [], source }) {
  const published = files.map(file => readFileSync(new URL(`../node_modules/${file}`, import.meta.url)));
  const all = source ? [...published, await bundle(source)] : published;
  return all.reduce((sum, each) => sum + brotli(each).length, 0);
}

export async function measure() {
  const { pages, added } = await weighPages();
  const ours = [...pages, ...added]
    .filter(({ name }) => OURS[name])
    .map(({ name, brotli: bytes }) => ({
      contestant: `clinic-widgets: ${name}`,
      job: OURS[name],
      bytes: { value: bytes },
    }));
  const peers = [];
  for (const [name, { sizes }] of Object.entries(whoHas('sizes'))) {
    peers.push({ contestant: name, job: sizes.job, bytes: { value: await weigh(sizes) } });
  }
  return [{ rows: [...ours, ...peers], plot: 'bytes' }];
}
