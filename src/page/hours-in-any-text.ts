import { hoursFromTextWith, type TextReading } from '../domain/hours/hours-from-text-with.js';
import { en } from '../domain/hours/languages/en.js';
import type { Lexicon } from '../domain/hours/lexicon.js';
import { sayMoreThanAWeek } from '../domain/hours/week-hours.js';
import { answer, readStrictly, type FoundHours, type HoursQuestion } from './found-hours.js';
import { pageError, type PageProblem } from './page-problem.js';

/** "5pm EST", "Eastern Time", "17 Uhr MEZ": few texts do, and only they fetch what knows the zones' names. */
const MAY_NAME_A_ZONE =
  /(?:\d|\d ?[ap]\.?m\.?|uhr)[ (]*(?!sat|the)\w{1,3}[tzce]\b|\((?:all times )?\w{2,5}\)|time\b/i;

/** Reads hours from text, with a language's lexicon, else with the English one. `undefined`: the text does not speak of hours. */
export async function hoursInAnyText(
  text: string,
  attribute: string,
  { language, country, timeZone }: HoursQuestion,
  lexicon: Lexicon | undefined,
): Promise<FoundHours | undefined> {
  let reading: TextReading | undefined;
  for (const one of new Set([lexicon, en])) {
    const other = one && !reading?.value && hoursFromTextWith(text, one, { country, timeZone });
    if (other && (other.value || !reading)) reading = other;
  }
  if (!reading) return { problems: [pageError('no-lexicon', attribute, language)] };
  if (reading.empty && !attribute) return undefined;
  let { value } = reading;
  const problems: PageProblem[] = [];
  if (MAY_NAME_A_ZONE.test(text)) {
    const { zoneProblems } = await import('../domain/hours/zone-in-text.js');
    reading = { ...reading, problems: [...reading.problems, ...zoneProblems(text, timeZone)] };
  }
  const more = value && sayMoreThanAWeek(value);
  if (more) {
    // A text names holidays; when they fall is known once their tables are there.
    const strictly = await readStrictly(value, JSON.stringify(value));
    ({ value } = strictly);
    // What the reader gave is well formed: only a holiday can be unknown.
    if (strictly.problems.length) problems.push(pageError('no-holiday', attribute, text));
  }
  const found = await answer({ ...reading, value }, attribute, text);
  const plain = !more && !reading.rest.length && reading.problems.every(({ kind }) => kind === 'assumed');
  return { ...found, problems: [...found.problems, ...problems], saysAll: plain && !attribute };
}
