/** docs/benchmarks.md and its plots, from what was measured. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { versions } from './contestants.js';
import { goalRows } from './goals.js';
import { plot } from './plot.js';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

/** @param {{ value: number, low?: number, high?: number, digits?: number }} cell */
function show({ value, low, high, digits }) {
  const rounded = number =>
    number.toLocaleString('en', { maximumFractionDigits: digits ?? (Math.abs(number) < 10 ? 1 : 0) });
  if (low === undefined || low === high) return rounded(value);
  return `${rounded(value)} (${rounded(low)} to ${rounded(high)})`;
}

function tableOf(rows) {
  const heads = Object.keys(rows[0]);
  const cells = rows.map(row =>
    heads.map(head => (typeof row[head] === 'string' ? row[head] : show(row[head]))),
  );
  const line = row => `| ${row.join(' | ')} |`;
  const rule = heads.map(head => (typeof rows[0][head] === 'string' ? '---' : '--:'));
  return [heads, rule, ...cells].map(line).join('\n');
}

async function pictureOf({ rows, plot: field, without }, name, title) {
  const values = rows
    .filter(({ contestant }) => contestant !== without)
    .map(({ contestant, [field]: cell }) => ({ contestant, ...cell }));
  for (const scheme of ['light', 'dark']) {
    writeFileSync(`${docs}benchmarks/${name}-${scheme}.svg`, `${await plot(values, field, scheme)}\n`);
  }
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="benchmarks/${name}-dark.svg" /><img src="benchmarks/${name}-light.svg" alt="${title}: ${field}, as in the table" /></picture>`;
}

const slug = text => text.toLowerCase().replace(/\W+/g, '-');

/** What has been measured stands in the order it was measured in. */
export async function writeReport(parts, chromium) {
  mkdirSync(`${docs}benchmarks`, { recursive: true });
  const sections = [];
  for (const { title, intro, tables } of parts) {
    sections.push(`## ${title}`, intro);
    for (const table of tables) {
      const name = slug(`${title} ${table.heading ?? ''}`.trim());
      if (table.heading) sections.push(`### ${table.heading}`);
      sections.push(tableOf(table.rows), await pictureOf(table, name, table.heading ?? title));
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  const head = `# Beside what a designer would pick instead

Made by \`npm run bench\` on ${date}; never edited. Read ratios and order: times hold for one machine, here
${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, Chromium ${chromium}. Everything in one table comes from one run, each contestant once a
round in turn. Versions: ${versions().join(', ')}. Each contestant is one file in \`bench/contestants\`.`;
  const goals = goalRows(Object.fromEntries(parts.map(({ name, tables }) => [name, tables])));
  writeFileSync(
    `${docs}benchmarks.md`,
    `${[head, '## What we had set ourselves', tableOf(goals), ...sections].join('\n\n')}\n`,
  );
}
