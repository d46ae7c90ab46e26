/**
 * Prints what the built files weigh, and what a page really loads, and fails where a budget of
 * bench/size-budgets.json is exceeded. Budgets are bytes of brotli.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizeOf } from './size/compress.js';
import { weighModules } from './size/modules.js';
import { weighPages } from './size/pages.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('../bench/size-budgets.json', import.meta.url), 'utf8'));

let exceeded = 0;

function print(title, rows, limits) {
  console.log(
    `\n${title.padEnd(44)}${['min', 'gzip', 'brotli', 'budget'].map(word => word.padStart(9)).join('')}`,
  );
  const unused = new Set(Object.keys(limits));
  for (const { name, detail, min, gzip, brotli, files } of rows) {
    const limit = limits[name];
    unused.delete(name);
    const over = brotli > limit;
    if (over) exceeded += 1;
    const label = detail ? `${name} (${detail})` : name;
    const numbers = [min, gzip, brotli, limit ?? ''].map(number => String(number).padStart(9)).join('');
    console.log(`${label.padEnd(44)}${numbers}${over ? '  too much' : ''}`);
    if (files) console.log(`  ${files.join(', ')}`);
  }
  for (const name of unused) {
    exceeded += 1;
    console.log(`${name.padEnd(44)}has a budget, but there is nothing to weigh`);
  }
}

async function main() {
  const names = existsSync(dist) ? readdirSync(dist, { recursive: true }) : [];
  const scripts = names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.js') && !/^(?:modules|site)\//.test(name))
    .sort();
  if (scripts.length === 0) throw new Error('There is nothing in dist/ to weigh: run "npm run build" first.');
  const files = scripts.map(name => ({ name, ...sizeOf(readFileSync(join(dist, name))) }));

  print('File', files, budgets.files);
  const { pages, added } = await weighPages();
  print('Page', pages, budgets.pages);
  print('Added to a page with a badge', added, budgets.added);
  print('Part', await weighModules(), budgets.modules);
  if (exceeded) throw new Error(`${exceeded} over budget.`);
  console.log('\nAll within budget.');
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
