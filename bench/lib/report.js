/** docs/benchmarks.md and its plots, from what was measured. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
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

const fileOf = name => `${docs}benchmarks/${name}.json`;

/** Keeps what one measure gave, until it is measured anew. */
export function keepPart(name, { chromium, ...part }) {
  mkdirSync(`${docs}benchmarks`, { recursive: true });
  const on = `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, Chromium ${chromium}`;
  const kept = { measured: new Date().toISOString().slice(0, 10), on, versions: versions(), ...part };
  writeFileSync(fileOf(name), `${JSON.stringify(kept, null, 2)}\n`);
}

/** Writes the document from what was kept. @param {string[]} names the measures, in order */
export async function writeReport(names) {
  const parts = names
    .filter(name => existsSync(fileOf(name)))
    .map(name => ({ name, ...JSON.parse(readFileSync(fileOf(name), 'utf8')) }));
  const sections = [];
  for (const { title, intro, tables, measured, on } of parts) {
    sections.push(`## ${title}`, intro, `_Measured on ${measured}; ${on}._`);
    for (const table of tables) {
      const name = slug(`${title} ${table.heading ?? ''}`.trim());
      if (table.heading) sections.push(`### ${table.heading}`);
      sections.push(tableOf(table.rows), await pictureOf(table, name, table.heading ?? title));
    }
  }
  const used = [...new Set(parts.flatMap(part => part.versions))];
  const head = `# Beside what a designer would pick instead

Made by \`npm run bench\`; never edited. Read ratios and order: times hold for one machine. Everything in one table comes from one run, each
contestant once a round in turn. Versions: ${used.join(', ')}. Each contestant is one file in \`bench/contestants\`.

To repeat it: \`npm install && npm run bench\`, some forty minutes on a machine that does nothing else.`;
  const goals = goalRows(Object.fromEntries(parts.map(({ name, tables }) => [name, tables])));
  const path = `${docs}benchmarks.md`;
  const text = [head, '## What we had set ourselves', tableOf(goals), ...sections].join('\n\n');
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
