/**
 * Writes docs/scale.md: what a million clinic pages ask of whoever hosts the files, by a simulation with stated assumptions. The
 * bytes and requests are the limits the build is held to; the visitors are made up, the same in every run.
 */
import { readFileSync } from 'node:fs';
import { keepDocument } from '../tools/documents/keep-document.js';
import { table } from '../tools/documents/table.js';
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

const PAGE = 'four widgets, hours as English text';
const budgets = name => JSON.parse(readFileSync(new URL(`${name}-budgets.json`, import.meta.url), 'utf8'));
const loader = budgets('size').files['clinic-widgets.js'];
const parts = {
  bytes: budgets('size').pages[PAGE] - loader,
  files: budgets('count')[PAGE].requests - 1,
};
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

const kB = bytes => number(bytes / 1000, 1);

const ASSUMPTIONS = table([
  ['assumed', ''],
  ['sites', number(SITES)],
  ...Object.entries(ASSUMED).map(([what, value]) => [what, number(value, 2)]),
]);

const VIEWS = table([
  ['one view', 'requests', 'kB'],
  ['never here before', `${parts.files + 1}`, kB(loader + parts.bytes + HEADERS * (parts.files + 1))],
  ['the next page, loader still fresh', '0', '0'],
  ['back after the loader’s time, no release since', '1', kB(HEADERS)],
  ['back after a release', `${parts.files + 1}`, kB(loader + parts.bytes + HEADERS * (parts.files + 1))],
]);

const MONTH = table([
  [
    'loader kept for',
    'a release every',
    'requests a view',
    'kB a view',
    'TB a month',
    'requests a second, busiest hour',
  ],
  ...[
    [5, 7],
    [60, 7],
    [60, 30],
    [1440, 30],
    [525_600, 365],
  ].map(([minutes, everyDays]) => {
    const { views, requests, bytes } = month(minutes, everyDays);
    return [
      minutes < 525_600 ? `${minutes} min` : 'a year: a pinned version',
      `${everyDays} days`,
      number(requests / views, 2),
      number(bytes / views / 1000, 2),
      number((bytes / views) * viewsADay * DAYS * 1e-12, 1),
      number((requests / views) * peak),
    ];
  }),
]);

const make = async () => `# A million clinic pages

What it costs to host the files for many sites, and what happens when something goes wrong. Made by \`npm run docs\` from
\`bench/scale.js\`: the bytes (brotli) and requests are the limits that \`npm run size\` and \`npm run counts\` hold the build to, for a page
with a badge read from text, a call button, a way back to the top and a closed toolbar. The visitors are a simulation of
${number(SAMPLE)} of them over ${DAYS} days; nobody was counted.

## What is assumed

${ASSUMPTIONS}

## One view

${VIEWS}

A request that is answered with "not modified" is taken as ${HEADERS} bytes of headers, and every file as as much besides its content.

## A month of a million sites

${MONTH}

Two views of three cost nothing: parts are kept for good, since their names change with every release, and the loader for as long
as its host says. What costs is the first page of a visitor who is new to a site, and browsers keep the files of each site
apart, so that another site's visit does not help. How long the loader is kept therefore hardly shows in the sum, only in how soon a release
reaches everybody: an hour (what the release's configuration says) costs next to nothing over a day. A release every week
instead of every month costs a seventh more.

## No server of ours

There is none, and nothing to keep running: the files are static, ask for no other host, set no cookie and send nothing back. A clinic's page
works as long as the clinic's own host, or the CDN that the clinic chose, serves files. We cannot see who visits, cannot switch a
site off, and cannot be the reason it is down.

## Which release a site gets

| address | a repair reaches it | a mistake of ours reaches it |
| --- | --- | --- |
| pinned, \`clinic-widgets@0.1.0\`, with \`integrity\` | when somebody changes the snippet | when somebody changes the snippet |
| following a minor, \`clinic-widgets@0.1\` on a CDN | by itself, once the CDN and the visitor's cache ask again | the same way, overnight |
| your own copy | when you put a new folder up | when you put a new folder up |

**Roll out** by folders: put the new release's folder beside the old one, change one site's snippet, look at it with \`?clinic-check\`, then
the others. **Roll back** by the old address: nothing has to be converted ([upgrading](upgrading.md)). Keep the old folder
while pages name it: a page that was opened before still fetches parts by their old names. Never overwrite files in a folder: half of
an old release and half of a new one is no release.

## While the host is down

| what does not come | what a visitor sees |
| --- | --- |
| the loader | what the author wrote: hours as text, the number as a link, the contact's address. Nothing waits for it (\`defer\`), nothing moves |
| one part | the same, for that widget; it is asked for once more, then the console says which part it was |
| a release's folder that was deleted too early | as above, on pages that still name it |
| the clinic's \`clinic.json\` | what stands in the page itself; a page that says hours only in the profile shows none |

## An editor with fifty sites

One folder per release on a host of the group's, one snippet for all (\`data-profile="/clinic.json"\` is looked for on each site's own
host), and the facts in that file: the snippet is the same everywhere and changes only with a release. To take a release, change
the address where the group's template has it; for sites that are edited by hand, follow a minor and pin only those whose policy asks for
\`integrity\`. Fifty addresses with \`?clinic-check\` behind them are the round afterwards: each says its version, and what is wrong.
A storm closes one place, or all of them: [closed today](closed-today.md). Groups with one site for several places:
[several sites](several-sites.md).
`;

await keepDocument({
  path: 'docs/scale.md',
  command: 'docs',
  from: ['bench/scale.js', 'bench/size-budgets.json', 'bench/count-budgets.json'],
  make,
});
