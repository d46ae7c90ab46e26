/**
 * Asks the built library and a slow reference on Temporal for the status of random hours at random instants, and
 * fails on any difference.
 *
 *   node tools/probe-status.js [--probes 1000000] [--seed 1] [--modules dist/modules]
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { randomHours, randomLaidOver, seeded } from './probes/random-hours.js';
import { slowStatus } from './probes/slow-status.js';

const { values: options } = parseArgs({
  options: {
    probes: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    modules: { type: 'string', default: 'dist/modules' },
  },
});

const ours = name => import(pathToFileURL(resolve(options.modules, `domain/hours/${name}.js`)).href);
const [{ openingStatus }, { hoursFromJSON }, { withClosureAndSpecial }] = await Promise.all(
  ['opening-status', 'hours-json', 'closure-and-special'].map(ours),
);

/** The odd ones by name, then all there are. */
const ODD_ZONES = [
  ...[
    'America/Detroit',
    'America/St_Johns',
    'America/Havana',
    'America/Santiago',
    'America/Nuuk',
    'America/Asuncion',
  ],
  ...[
    'Europe/Berlin',
    'Europe/Dublin',
    'Atlantic/Azores',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Beirut',
  ],
  ...[
    'Asia/Kathmandu',
    'Asia/Gaza',
    'Australia/Lord_Howe',
    'Antarctica/Troll',
    'Pacific/Auckland',
    'Pacific/Apia',
  ],
];
const ZONES = Intl.supportedValuesOf('timeZone');

/** Dates asked for of each hours, and instants in them. */
const DAYS = 12;
const INSTANTS = 400;

const random = seeded(+options.seed);
const upTo = count => Math.floor(random() * count);
const pick = list => list[upTo(list.length)];

function randomDate(zone) {
  const date = Temporal.PlainDate.from('2015-01-01').add({ days: upTo(365 * 20) });
  const change = random() < 0.6 && date.toZonedDateTime(zone).getTimeZoneTransition('next');
  return change ? change.toPlainDate().subtract({ days: 2 + upTo(6) }) : date;
}

/** Text by which two statuses are compared; a label that the reference does not know is left out of ours too. */
function written(status, unknownLabel, unknownNextLabel) {
  const { state, until, next, nextOpen, reason, label, note, today } = status;
  const at = instant => (instant === undefined ? '-' : +instant);
  const nextText = next ? [next.state, at(next.at), unknownNextLabel ? '?' : (next.label ?? '-')] : ['-'];
  const words = [
    reason ?? '-',
    unknownLabel ? '?' : (label ?? '-'),
    note ?? '-',
    JSON.stringify(today) ?? '-',
  ];
  return [state, at(until), ...nextText, at(nextOpen), ...words].join(' | ');
}

let probes = 0;
let differences = 0;
while (probes < +options.probes) {
  const zone = random() < 0.5 ? pick(ODD_ZONES) : pick(ZONES);
  const first = randomDate(zone);
  const json = randomHours(random, zone, first);
  const laidOver = randomLaidOver(random, first) ?? [];
  const read = hoursFromJSON(json);
  const over = hoursFromJSON({ special: laidOver });
  for (const { message } of [...read.problems, ...over.problems]) fail(`${message}\n${JSON.stringify(json)}`);
  const hours = withClosureAndSpecial(read.value, { special: over.value.special });
  const expected = slowStatus(json, laidOver, first, DAYS);

  const start = first.toZonedDateTime(zone).epochMilliseconds;
  for (let i = 0; i < INSTANTS; i++, probes++) {
    const some = start + Math.floor(random() * DAYS * 86_400_000);
    const time = i % 4 ? some : Math.floor(some / 300_000) * 300_000 - (i % 8 ? 1 : 0);
    const wanted = expected(time);
    const got = openingStatus(hours, new Date(time));
    const should = written(wanted, wanted.label === '?', wanted.next?.label === '?');
    const is = written(got, wanted.label === '?', wanted.next?.label === '?');
    if (is !== should)
      fail(
        `${new Date(time).toISOString()} ${JSON.stringify(json)} over ${JSON.stringify(laidOver)}\n  is     ${is}\n  should ${should}`,
      );
  }
}
console.log(`${probes.toLocaleString('en-US')} probes, ${differences} differences`);
process.exitCode = differences ? 1 : 0;

function fail(text) {
  if (differences++ < 5) console.error(text);
}
