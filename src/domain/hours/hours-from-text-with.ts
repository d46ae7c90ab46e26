import type { Reading } from '../problem.js';
import type { Hours } from './hours.js';
import type { Lexicon } from './lexicon.js';
import { normalise } from './text/normalise.js';
import { partsOf, type Part } from './text/parts.js';
import { Reader } from './text/reader.js';
import { Report } from './text/report.js';
import { restOf } from './text/rest.js';
import { tokensOf } from './text/tokens.js';
import { vocabularyOf } from './text/vocabulary.js';

/** What may be known beside the text. */
export interface TextOptions {
  /** IANA name; it becomes the hours' own. */
  timeZone?: string | undefined;
  /** Two letters, such as `US`: whose public holidays are meant. A time zone of the United States says it, too. */
  country?: string | undefined;
}

/** Hours read from text, with what the text says besides. */
export interface TextReading extends Reading<Hours> {
  /** The pieces of the text that are neither hours nor a heading: "Please ring the side bell". */
  rest: string[];
  /** Whether there was neither a day nor a time in the text: it does not speak of hours at all. */
  empty: boolean;
}

const AMERICAN =
  /^(US\/|Pacific\/Honolulu|America\/(New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Juneau|Boise|Indiana|Kentucky|Menominee|North_Dakota))/;

/**
 * Reads opening hours as people write them, in one language, or in OpenStreetMap's syntax.
 *
 * @example
 * hoursFromTextWith('Mon-Fri 8am - 5pm', en).value?.week.mon //=> [['08:00', '17:00']]
 */
export function hoursFromTextWith(text: string, lexicon: Lexicon, options: TextOptions = {}): TextReading {
  const { timeZone, country = AMERICAN.test(timeZone ?? '') ? 'us' : undefined } = options;
  const plain = normalise(text);
  const report = new Report(plain);
  const parts = partsOf(tokensOf(plain, vocabularyOf(lexicon)), lexicon.clock);
  const reader = new Reader(report, isOpenStreetMap(text));
  for (const line of linesOf(parts)) reader.line(line);
  const empty = !parts.some(part => SPEAKS_OF_HOURS.test(part.kind));
  const hours = reader.finish(country?.toLowerCase());
  const found = Object.keys(hours.week).length > 0 || !!hours.special || !!hours.seasons;
  if (!found && !report.problems.some(problem => problem.kind !== 'assumed')) {
    report.add('error', { from: 0, to: plain.text.length }, () => `No opening hours found. Write, for example, "Monday - Friday: 8 am - 5 pm".`);
  }
  if (found && timeZone) hours.timeZone = timeZone;
  return { value: found ? hours : undefined, problems: report.problems, rest: restOf(parts, reader.aside, report), empty };
}

const SPEAKS_OF_HOURS = /^(days|span|lone|chain|bad|closed|appointment|allDay|always)$/;

/** OpenStreetMap's own syntax, in which a later rule replaces an earlier one. */
function isOpenStreetMap(text: string): boolean {
  return /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|closed|24\/7|[A-Z][a-z]{2} \d\d)?[-\s,;:\d]{1,30}){1,60}(?:off|closed|24\/7)?\s*$/.test(text);
}

function linesOf(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'break') lines.push([]);
    else lines[lines.length - 1]!.push(part);
  }
  return lines.filter(line => line.length);
}
