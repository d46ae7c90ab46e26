/**
 * Asks the built library and opening_hours.js for the status of random hours that both can say, at random instants, and
 * fails on any difference that no line of the table below explains.
 *
 *   node tools/compare-opening-hours.js [--probes 100000] [--seed 1] [--modules dist/modules]
 *
 * It knows no time zone but the machine's, which is therefore set to the clinic's. It is no dependency of this project
 * (LGPL-3.0), but one of the bench.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeers } from '../bench/lib/install-peers.js';
import { seeded } from './probes/random-hours.js';

const { values: options } = parseArgs({
  options: {
    probes: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    modules: { type: 'string', default: 'dist/modules' },
  },
});
installPeers();
const OpeningHours = createRequire(new URL('../bench/package.json', import.meta.url))('opening_hours');
const ours = name => import(pathToFileURL(resolve(options.modules, `domain/hours/${name}.js`)).href);
const [{ openingStatus }, { hoursFromJSON }, { wallClock }] = await Promise.all(
  ['opening-status', 'hours-json', 'zoned-moment'].map(ours),
);

const ZONES = [
  'America/Detroit',
  'America/St_Johns',
  'America/Phoenix',
  'Europe/London',
  'Australia/Lord_Howe',
];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SHORT = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;
const INSTANTS = 50;

const random = seeded(+options.seed);
const upTo = count => Math.floor(random() * count);
const chance = share => random() < share;

const dateOf = day => new Date(day * DAY).toISOString().slice(0, 10);
const weekdayOf = day => (((day + 3) % 7) + 7) % 7;
const minutes = clock => +clock.slice(0, 2) * 60 + +clock.slice(3);

function randomSpans() {
  const clock = () => `${String(upTo(24)).padStart(2, '0')}:${chance(0.5) ? '00' : '30'}`;
  return Array.from({ length: 1 + upTo(2) }, () => [clock(), chance(0.1) ? '24:00' : clock()]);
}
const randomDay = () => (chance(0.2) ? [] : randomSpans());

/** Hours that both can say: every day stated, at most one special day and one season. */
function randomHours(timeZone, near) {
  const date = dateOf(near + upTo(9));
  const special = chance(0.5) && [{ from: chance(0.3) ? date.slice(5) : date, hours: randomDay() }];
  const season = chance(0.3) && {
    from: dateOf(near + 2).slice(5),
    to: dateOf(near + 12).slice(5),
    week: { [WEEKDAYS[upTo(7)]]: randomDay() },
  };
  return {
    timeZone,
    week: Object.fromEntries(WEEKDAYS.map(day => [day, randomDay()])),
    ...(special && { special }),
    ...(season && { seasons: [season] }),
  };
}

const timesOf = spans => (spans.length ? spans.map(([from, to]) => `${from}-${to}`).join(',') : 'off');
const dayOf = date => `${MONTHS[date.slice(-5, -3) - 1]} ${date.slice(-2)}`;

/** The same in OpenStreetMap's syntax: days of the week added to each other, so that none ends the night before it. */
function inOpenStreetMap({ week, special = [], seasons = [] }) {
  const days = WEEKDAYS.flatMap((day, i) => (week[day].length ? [`${SHORT[i]} ${timesOf(week[day])}`] : []));
  const exceptions = [
    ...seasons.flatMap(({ from, to, week }) =>
      Object.entries(week).map(
        ([day, spans]) => `${dayOf(from)}-${dayOf(to)} ${SHORT[WEEKDAYS.indexOf(day)]} ${timesOf(spans)}`,
      ),
    ),
    ...special.map(
      ({ from, hours }) => `${from.length > 5 ? `${from.slice(0, 4)} ` : ''}${dayOf(from)} ${timesOf(hours)}`,
    ),
  ];
  return [days.length ? days.join(', ') : 'off', ...exceptions].join('; ');
}

/** What layer upon layer of the hours says of a day, the one that holds first. */
function saidOf({ week, special = [], seasons = [] }, day) {
  const date = dateOf(day);
  const weekday = WEEKDAYS[weekdayOf(day)];
  const inSeason = ({ from, to }) =>
    from <= to ? from <= date.slice(5) && date.slice(5) <= to : from <= date.slice(5) || date.slice(5) <= to;
  return [
    ...special.filter(({ from }) => date.endsWith(from)).map(({ hours }) => hours),
    ...seasons.filter(season => season.week[weekday] && inSeason(season)).map(season => season.week[weekday]),
    week[weekday],
  ];
}

/** Whether one of these spans, begun the day before, is still open at a minute of the day. */
const passes = (spans, minute) =>
  spans.some(([from, to]) => minutes(to) <= minutes(from) && minute < minutes(to));

/** Whether the clocks of a zone are changed on a day or beside it. */
const changes = (clock, day) =>
  clock.instantAt(day + 2, 0, 'first') - clock.instantAt(day - 1, 0, 'first') !== 3 * DAY;

/** Why the two say different things at an instant: each with what must be so for it to be the reason. */
const REASONS = {
  'the clocks are changed: there times are of the wall, where an hour that comes twice is one': ({
    clock,
    day,
  }) => changes(clock, day),
  'a night goes on into a day of exception that has spans of its own; there an exception ends it': ({
    json,
    day,
    minute,
    open,
  }) => open && saidOf(json, day).length > 1 && passes(saidOf(json, day - 1)[0], minute),
  'a night that an exception took away has no morning; there it has': ({ json, day, minute, open }) => {
    const [, ...takenAway] = saidOf(json, day - 1);
    return !open && takenAway.some(spans => passes(spans, minute));
  },
};

function reasonAt(json, clock, time, open) {
  const day = clock.dayAt(time);
  const minute = clock.minutesAt(time);
  return Object.keys(REASONS).find(reason => REASONS[reason]({ json, clock, day, minute, open }));
}

const counts = Object.fromEntries(Object.keys(REASONS).map(reason => [reason, 0]));
let probes = 0;
let unexplained = 0;
while (probes < +options.probes) {
  const zone = ZONES[upTo(ZONES.length)];
  process.env.TZ = zone;
  const clock = wallClock(zone);
  // Clocks are changed in these months, somewhere.
  const month = chance(0.5) ? [2, 3, 9, 10][upTo(4)] : upTo(12);
  const near = Math.floor(Date.UTC(2020 + upTo(8), month, 1 + upTo(28)) / DAY);
  const json = randomHours(zone, near);
  const text = inOpenStreetMap(json);
  const hours = hoursFromJSON(json).value;
  const peer = new OpeningHours(text);
  for (let i = 0; i < INSTANTS; i++, probes++) {
    const time = clock.instantAt(near, 0, 'first') + upTo(16 * 96) * 900_000;
    const { state, until } = openingStatus(hours, new Date(time));
    const open = state === 'open';
    const theirs = peer.getState(new Date(time));
    let reason = 'same';
    if (theirs !== open) reason = reasonAt(json, clock, time, open);
    else {
      const change = nextChange(peer, time);
      // Where the two part is the earlier of both ends.
      const ends = [until, change].filter(Boolean).map(Number);
      if (ends.length && +until !== +change) {
        const end = Math.min(...ends);
        reason = reasonAt(json, clock, end, +until === end ? !open : open);
      }
    }
    if (reason === 'same') continue;
    if (reason) counts[reason]++;
    else if (unexplained++ < 5)
      console.error(
        `${new Date(time).toISOString()} ${zone} ${text}\n  ours ${state} ${until?.toISOString()}, theirs ${theirs} ${nextChange(peer, time)?.toISOString()}`,
      );
  }
}

/** It throws where the clocks go back while a span ends. */
function nextChange(peer, time) {
  try {
    return peer.getNextChange(new Date(time));
  } catch {
    return undefined;
  }
}

for (const [reason, count] of Object.entries(counts))
  console.log(`${count.toLocaleString('en-US')}: ${reason}`);
console.log(`${probes.toLocaleString('en-US')} probes, ${unexplained} differences without a reason`);
process.exitCode = unexplained ? 1 : 0;
