import { hoursFromText } from '../../hours/hours-from-text.js';
import type { TextReading } from '../../hours/hours-from-text-with.js';
import type { TextLine } from './lines-of.js';

/** Hours met in a text, with what was read in them. */
export interface FoundHours {
  /** Which hours they are: `office`, `phone`, `telehealth` … */
  set: string;
  /** The heading above them. */
  heading?: string;
  /** The lines as they are written. */
  text: string;
  from: number;
  to: number;
  /** Its offsets count from `from`. */
  reading: TextReading;
}

/** What a heading says the hours are of. */
const SETS: [set: string, said: RegExp][] = [
  ['telehealth', /tele-?(?:health|medicine)|virtual|video|telesalud/i],
  ['phone', /\bphones?\b|\bcalls?\b|telephone|answering|tel[ée]fono/i],
  ['pharmacy', /pharmacy|farmacia|apotheke/i],
  ['lab', /\blab(?:oratory)?\b|blood draw/i],
  ['walk-in', /walk-?in|urgent care/i],
];

/** A line that may be about hours, cheaply: what has neither a digit nor few words is a sentence. */
const MAY_BE = /\d|^.{2,60}$/;
const LONGEST_LINE = 240;
const MOST_LINES = 800;
const FIRST_LINES = 200;

/** Headings are short, and have no times in them. */
const HEADING = /^(?=.{2,60}$)[^\d@]*$/;

/**
 * Finds every stretch of lines that says when a clinic is open. Articles name days, too: a stretch counts when hours of
 * at least one day can be read in it.
 */
export function findHours(
  text: string,
  lines: readonly TextLine[],
  options: { language?: string | undefined; timeZone?: string | undefined; country?: string | undefined },
): FoundHours[] {
  const likely = lines.filter(({ text: line }) => line.length <= LONGEST_LINE && MAY_BE.test(line));
  // Hours stand at the foot of most pages.
  const looked =
    likely.length > MOST_LINES
      ? [...likely.slice(0, FIRST_LINES), ...likely.slice(FIRST_LINES - MOST_LINES)]
      : likely;
  const speaking = new Set(looked.filter(line => !hoursFromText(line.text, options).empty));
  const speaks = (line: TextLine | undefined): boolean => line !== undefined && speaking.has(line);
  const found: FoundHours[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!speaks(lines[first])) continue;
    let last = first;
    while (speaks(lines[last + 1])) last += 1;
    const hours = stretch(text, lines, first, last, options);
    if (hours) found.push(hours);
    first = last;
  }
  return distinct(found);
}

function stretch(
  text: string,
  lines: readonly TextLine[],
  first: number,
  last: number,
  options: object,
): FoundHours | undefined {
  const { from } = lines[first]!;
  const { to } = lines[last]!;
  const written = text.slice(from, to);
  const reading = hoursFromText(written, options);
  if (!Object.keys(reading.value?.week ?? {}).length) return undefined;
  const before = lines[first - 1]?.text;
  const heading = before !== undefined && HEADING.test(before) ? before.replace(/\s*:$/, '') : undefined;
  const said = [heading ?? '', ...reading.rest].join(' ');
  const set = SETS.find(([, words]) => words.test(said))?.[0] ?? 'office';
  return { set, ...(heading !== undefined && { heading }), text: written, from, to, reading };
}

/** Pages repeat their hours: of those that say the same, the first. */
function distinct(found: readonly FoundHours[]): FoundHours[] {
  const said = new Set<string>();
  return found.filter(({ set, reading }) => {
    const key = set + JSON.stringify(reading.value);
    return !said.has(key) && said.add(key);
  });
}
