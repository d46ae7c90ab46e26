/**
 * Reading hours and telling the status, in Node on one core, beside two libraries that do the same, in one run.
 *
 *   npm install --prefix bench/peers --no-save opening_hours@3.15.0 simple-opening-hours@0.1.1
 *   npm run build && node bench/hours.js [--peers bench/peers] [--modules dist/modules]
 *
 * The peers are no dependencies of this project (opening_hours is LGPL-3.0); without them only ours is measured.
 * They know no time zone but the machine's, so the machine's is set to the clinic's. Rates are of the processor's
 * time, not the clock's, the best of several rounds.
 */
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { seeded } from '../tools/probes/random-hours.js';

const ZONE = 'America/Detroit';
process.env.TZ = ZONE;

const { values: options } = parseArgs({
  options: {
    peers: { type: 'string', default: 'bench/peers' },
    modules: { type: 'string', default: 'dist/modules' },
  },
});
const modules = resolve(options.modules, 'domain/hours');
const fromPeers = createRequire(pathToFileURL(resolve(options.peers, 'package.json')));

/** The same week as OpenStreetMap writes it, which all can read, and as Hours JSON. */
const OSM = 'Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00; Su off';
const weekday = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
];
const week = {
  mon: weekday,
  tue: weekday,
  wed: weekday,
  thu: weekday,
  fri: weekday,
  sat: [['09:00', '12:00']],
  sun: [],
};
const JSON_TEXT = JSON.stringify({ timeZone: ZONE, week });

async function ours(name) {
  const file = resolve(modules, `${name}.js`);
  return existsSync(file) ? import(pathToFileURL(file)) : {};
}

function peer(name) {
  try {
    return fromPeers(name);
  } catch {
    console.log(
      `${name} is not in ${options.peers}: it is left out. The head of this file says how to install it.`,
    );
    return undefined;
  }
}

async function contestants() {
  const { openingStatus } = await ours('opening-status');
  const { hoursFromJSON } = await ours('hours-json');
  const { hoursFromText } = await ours('hours-from-text');
  const status = (hours, now) => {
    const { state, until } = openingStatus(hours, now);
    return { open: state === 'open', until };
  };
  const OpeningHours = peer('opening_hours');
  const simple = peer('simple-opening-hours');
  return [
    {
      name: 'clinic-widgets, Hours JSON',
      read: () => hoursFromJSON(JSON.parse(JSON_TEXT)).value,
      status,
      entry: ['opening-status', 'hours-json-with'].map(name => resolve(modules, `${name}.js`)),
    },
    hoursFromText && {
      name: 'clinic-widgets, text',
      read: () => hoursFromText(OSM, { timeZone: ZONE }).value,
      status,
      entry: ['opening-status', 'hours-from-text-with', 'languages/en'].map(name =>
        resolve(modules, `${name}.js`),
      ),
    },
    OpeningHours && {
      name: 'opening_hours.js',
      read: () => new OpeningHours(OSM),
      status: (hours, now) => ({ open: hours.getState(now), until: hours.getNextChange(now) }),
      entry: [fromPeers.resolve('opening_hours')],
    },
    simple && {
      name: 'simple-opening-hours (no next change)',
      read: () => new simple.SimpleOpeningHours(OSM),
      status: (hours, now) => ({ open: hours.isOpenOn(now) }),
      entry: [fromPeers.resolve('simple-opening-hours')],
    },
  ].filter(Boolean);
}

/** Calls a second of processor time. */
function rate(call, count) {
  let best = 0;
  for (let round = 0; round < 7; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < count; i++) call(i);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (count / (user + system)) * 1e6);
  }
  return best;
}

/** As many calls as take a tenth of a second or so. */
function calibrated(call) {
  let count = 16;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < count; i++) call(i);
    if (performance.now() - start > 100) return rate(call, count);
    count *= 2;
  }
}

async function bytes(entry) {
  const contents = entry.map(file => `export * from ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', logLevel: 'error' },
  });
  const [{ contents: code }] = outputFiles;
  return { brotli: brotliCompressSync(code).length, gzip: gzipSync(code, { level: 9 }).length };
}

const random = seeded(12);
const momentsIn = (from, days) =>
  Array.from({ length: 4096 }, () => new Date(from + random() * days * 86_400_000));
const oneDay = momentsIn(Date.UTC(2026, 10, 24), 1);
const fourYears = momentsIn(Date.UTC(2024, 0, 1), 1461);

const all = await contestants();
const reference = all.find(({ name }) => name.startsWith('opening_hours'));
const rows = [];
for (const { name, read, status, entry } of all) {
  const hours = read();
  const asked = moments => calibrated(i => status(hours, moments[i & 4095]));
  const right = now => {
    const [is, should] = [status(hours, now), reference.status(reference.read(), now)];
    return is.open === should.open && (!is.until || +is.until === +should.until);
  };
  const { brotli, gzip } = await bytes(entry);
  rows.push({
    name,
    'read/s': Math.round(calibrated(read)),
    'status/s, one day': Math.round(asked(oneDay)),
    'status/s, four years': Math.round(asked(fourYears)),
    brotli,
    gzip,
    'as opening_hours.js': reference ? `${fourYears.slice(0, 512).filter(right).length} of 512` : '-',
  });
}

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
console.log(`clinic-widgets ${version}, Node ${process.version}, ${cpus()[0].model}`);
console.log(`"${OSM}" in ${ZONE}; higher is better, bytes minified`);
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
