import { isAmericanZone } from '../american-zone.js';
import type { Reading } from '../problem.js';
import type { Hours } from './hours.js';
import type { Lexicon } from './lexicon.js';
import { assemble } from './text/assemble.js';
import type { Part } from './text/grammar.js';
import { lettersOf, partsOf } from './text/grammar.js';
import { normalise } from './text/normalise.js';
import { isOpenStreetMap } from './text/open-street-map.js';
import { read } from './text/reader.js';
import type { Piece, Report } from './text/report.js';
import { reportOn } from './text/report.js';
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

/** Nobody's hours are longer. What comes after is not read, and said not to be, so that time stays bounded. */
const LONGEST = 4000;

/** Pages call this from plain JavaScript, where what is missing is null. */
export const asText = (given: unknown): string => (typeof given === 'string' ? given : '');

/**
 * Reads opening hours as people write them, in one language, or in OpenStreetMap's syntax.
 *
 * @example
 * hoursFromTextWith('Mon-Fri 8am - 5pm', en).value?.week.mon //=> [['08:00', '17:00']]
 */
export function hoursFromTextWith(given: string, lexicon: Lexicon, options: TextOptions = {}): TextReading {
  const text = asText(given);
  const { timeZone, country = isAmericanZone(timeZone) ? 'us' : undefined } = options;
  const plain = normalise(text.slice(0, LONGEST));
  const report = reportOn(plain);
  const { problems } = report;
  const inOpenStreetMap = isOpenStreetMap(text);
  const parts = partsOf(tokensOf(plain, vocabularyOf(lexicon)), inOpenStreetMap ? 24 : lexicon.clock);
  const lines: Part[][] = [[]];
  const letters = lettersOf(parts);
  // "Mon-Fri 8-5 Emergency: 24/7": behind hours, something else with hours of its own.
  const other = /k[wf&-]*D/y;
  parts.forEach((part, i) => {
    other.lastIndex = i;
    const line = lines[lines.length - 1]!;
    if (/[;_]/.test(part.letter)) lines.push([]);
    else if (other.test(letters) && line.some(one => one.letter === 'V')) lines.push([part]);
    else line.push(part);
  });
  const sayings = read(
    lines.filter(line => line[0]),
    report,
  );
  const hours = assemble(sayings, country?.toLowerCase(), inOpenStreetMap, report);
  const found = Object.keys(hours.week).length > 0 || !!hours.special || !!hours.seasons;
  if (found && timeZone) hours.timeZone = timeZone;
  if (!found && !problems.some(problem => problem.kind !== 'assumed')) {
    report.add(
      'error',
      { from: 0, to: plain.text.length },
      'has no opening hours. Write, for example, "Monday - Friday: 8 am - 5 pm".',
    );
  }
  const rest = restOf(parts, sayings.aside, report);
  if (text.length > LONGEST) {
    rest.push(text.slice(LONGEST));
    report.add('doubt', { from: 0, to: 0 }, 'is too long a text to be read. Write the hours alone.');
  }
  const empty = !parts.some(part => /[DVOCBxa]/.test(part.letter));
  return { value: found ? hours : undefined, problems, rest, empty };
}

/** The pieces that are no hours, as they were written: unknown words, and hours that were left out. */
function restOf(parts: readonly Part[], aside: readonly Piece[], report: Report): string[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const { letter, from, to } of parts) {
    if (/[w#kpL]/.test(letter) || aside.some(piece => from >= piece.from && to <= piece.to)) {
      if (open) open.to = to;
      else pieces.push((open = { from, to }));
    } else if (!/[f,&t()-]/.test(letter)) open = undefined;
  }
  return pieces.map(piece => report.written(piece));
}
