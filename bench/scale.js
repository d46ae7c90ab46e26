/**
 * What a million clinic pages ask of whoever hosts the files: a simulation with stated assumptions, printed as
 * tables. The bytes are those of the build, the visitors are made up, the same in every run.
 *
 *   npm run build && node bench/scale.js
 */
import { readFileSync } from 'node:fs';
import { sizeOf } from '../tools/size/compress.js';
import { weighPages } from '../tools/size/pages.js';
import { seeded } from './lib/stats.js';

const SITES = 1_000_000;
const DAYS = 30;
/** Each of so many visitors stands for many more. */
const SAMPLE = 20_000;

const ASSUMED = {
  'visits a site and day': 30,
  'pages a visit': 2.5,
  'visitors who come back within the month': 0.3,
  'minutes between two pages of a visit': 2,
  'files lost from the browser cache between two visits': 0.25,
  'share of a day that falls in its busiest hour': 0.1,
};

const { pages } = await weighPages();
const four = pages.find(({ name }) => name.startsWith('four widgets'));
const loader = sizeOf(readFileSync(new URL('../dist/clinic-widgets.js', import.meta.url))).brotli;
const parts = { bytes: four.brotli - loader, files: four.files.length - 1 };
/** What a host answers where nothing has changed: headers alone. */
const HEADERS = 200;

/** One month, with loaders kept for `minutes`, and a release every `everyDays` days. */
function month(minutes, everyDays) {
  const random = seeded(30);
  let views = 0;
  let requests = 0;
  let bytes = 0;
  for (let visitor = 0; visitor < SAMPLE; visitor += 1) {
    const first = random() * DAYS;
    const visits = random() < ASSUMED['visitors who come back within the month'] ? 2 : 1;
    /** When this visitor got the loader and the parts, in days, and of which release. */
    let loaderAt = -Infinity;
    let release = -1;
    for (let visit = 0; visit < visits; visit += 1) {
      const day = first + visit * random() * (DAYS - first);
      if (visit && random() < ASSUMED['files lost from the browser cache between two visits']) {
        loaderAt = -Infinity;
        release = -1;
      }
      const length = 1 + Math.floor(-Math.log(1 - random()) * (ASSUMED['pages a visit'] - 0.5));
      for (let page = 0; page < length; page += 1) {
        const now = day + (page * ASSUMED['minutes between two pages of a visit']) / 1440;
        const current = Math.floor(now / everyDays);
        views += 1;
        if (now - loaderAt < minutes / 1440) continue;
        requests += 1;
        loaderAt = now;
        if (current === release) {
          bytes += HEADERS;
          continue;
        }
        release = current;
        requests += parts.files;
        bytes += loader + parts.bytes + HEADERS * (parts.files + 1);
      }
    }
  }
  return { views, requests, bytes };
}

const viewsADay = SITES * ASSUMED['visits a site and day'] * ASSUMED['pages a visit'];
const peak = (viewsADay * ASSUMED['share of a day that falls in its busiest hour']) / 3600;

const number = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

console.log(
  table(
    ['assumed', ''],
    [['sites', number(SITES)], ...Object.entries(ASSUMED).map(([what, value]) => [what, number(value, 2)])],
  ),
);
console.log(
  `\n${table(
    ['one view', 'requests', 'kB'],
    [
      [
        'never here before',
        parts.files + 1,
        number((loader + parts.bytes + HEADERS * (parts.files + 1)) / 1000, 1),
      ],
      ['loader kept, within its time', 0, 0],
      ['loader asked for again, nothing new', 1, number(HEADERS / 1000, 1)],
    ],
  )}`,
);
console.log(
  `\n${table(
    [
      'loader kept for',
      'a release every',
      'requests a view',
      'kB a view',
      'TB a month',
      'requests a second, busiest hour',
    ],
    [
      [5, 7],
      [60, 7],
      [60, 30],
      [1440, 30],
    ].map(([minutes, everyDays]) => {
      const { views, requests, bytes } = month(minutes, everyDays);
      return [
        `${minutes} min`,
        `${everyDays} days`,
        number(requests / views, 2),
        number(bytes / views / 1000, 2),
        number((bytes / views) * viewsADay * DAYS * 1e-12, 1),
        number((requests / views) * peak),
      ];
    }),
  )}`,
);
