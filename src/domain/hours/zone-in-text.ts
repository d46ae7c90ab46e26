import type { Problem } from '../problem.js';
import { UTC_DAY } from './calendar-date.js';
import { wallClock } from './zoned-moment.js';

/**
 * What people call the zones they live in, by hours from UTC in winter: many write the winter's name all year long.
 * Some names are used in several parts of the world.
 */
const NAMES: readonly (readonly [names: string, ...hours: number[]])[] = [
  ['est|edt|et', -5, 10],
  ['hne|hae|eastern', -5],
  ['cst|cdt|ct', -6, 8, 9.5],
  ['central', -6],
  ['mst|mdt|mt|mountain', -7],
  ['pst|pdt|pt|pacific', -8],
  ['akst|akdt|alaska', -9],
  ['hst|hawaii', -10],
  ['ast|adt|atlantic', -4],
  ['nst|ndt|newfoundland', -3.5],
  ['gmt|utc|wet|west|bst', 0],
  ['cet|cest|mez|mesz', 1],
  ['eet|eest|oez|oesz', 2],
  ['ist', 0, 2, 5.5],
  ['aest|aedt', 10],
  ['acst|acdt', 9.5],
  ['awst', 8],
  ['jst|kst', 9],
];

const ALL = NAMES.map(([names]) => names).join('|');

/** Behind a time or in brackets of its own; words wherever they stand. */
const NAMED = new RegExp(
  `((?:\\d ?(?:[ap]\\.? ?m\\.?|uhr|hours|h)? ?\\(?|\\()(?:all times )?)` +
    `((?:gmt|utc)(?: ?([-+]) ?(\\d\\d?)(?::?([034][05]))?)?|${ALL})(?![\\p{L}\\d])` +
    `|(^|[^\\p{L}])((?:${ALL})(?: standard| daylight)? time)(?!\\p{L})`,
  'giu',
);

/** A zone's hours from UTC in the middle of winter and of summer. */
function offsets(timeZone: string): number[] {
  const clock = wallClock(timeZone);
  if (!clock) return [];
  return [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)].map(
    time => clock.dayAt(time) * 24 + clock.minutesAt(time) / 60 - (time / UTC_DAY) * 24,
  );
}

/**
 * What a text says of its time zone, where that is another than the clinic's: by which of them it meant its times, a
 * person must say.
 *
 * @example zoneProblems('Mon-Fri 8am-5pm PST', 'America/Detroit')[0].kind //=> 'doubt'
 */
export function zoneProblems(text: string, timeZone: string | undefined): Problem[] {
  const known = timeZone ? offsets(timeZone) : [];
  if (!known[0] && known[0] !== 0) return [];
  const standard = Math.min(...known);
  const problems: Problem[] = [];
  for (const match of text.matchAll(NAMED)) {
    const [, before = '', short, sign, hours, minutes = 0, beforeLong = '', long] = match;
    const from = match.index + before.length + beforeLong.length;
    const name = short ?? long!;
    const to = from + name.length;
    // "5pm PT & OT": physical therapy; "5 pm CT scans".
    if (name.length < 3 && /^ ?[\p{L}\d&/]/u.test(text.slice(to))) continue;
    // Polish "pt" is Friday.
    if (name.length < 3 && name !== name.toUpperCase()) continue;
    const agrees = sign
      ? known.includes(Number(sign + String(Number(hours) + Number(minutes) / 60)))
      : NAMES.find(([names]) => names.split('|').includes(name.toLowerCase().split(' ')[0]!))!.includes(
          standard,
        );
    if (agrees) continue;
    const message = `"${name}" is not the time of ${timeZone!}. Write the hours as the clinic's clocks show them, or the time zone those show.`;
    problems.push({ kind: 'doubt', message, from, to });
  }
  return problems;
}
