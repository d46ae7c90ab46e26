import { certainHours } from '../domain/hours/certain-hours.js';
import type { Hours } from '../domain/hours/hours.js';
import { plainHours } from '../domain/hours/plain-hours.js';
import { sayMoreThanAWeek, type weekHoursOf } from '../domain/hours/week-hours.js';
import { isTimeZone } from '../domain/hours/zoned-moment.js';
import type { Reading } from '../domain/problem.js';
import { textChecksum } from '../domain/text-checksum.js';
import { loadHolidays } from './load-holidays.js';
import { inPage, pageError, type PageProblem } from './page-problem.js';
import { readHours } from './read-hours.js';

/** What an element asks of the page. */
export interface HoursQuestion {
  /** The `hours` attribute, or the same as an object. */
  hours: unknown;
  hoursFor: string | undefined;
  timeZone: string | undefined;
  hoursOf: string;
  location: string;
  /** The author's text inside the element. */
  text: string;
  language: string;
  country: string | undefined;
}

type DateHoursOf = typeof weekHoursOf;

/** An answer. A source that gave nothing usable is an answer too, without hours: no farther one is asked. */
export interface FoundHours {
  hours?: Hours | undefined;
  /** What holds on a date by these hours. */
  dateHoursOf?: DateHoursOf;
  problems: PageProblem[];
  /** Whether the week's hours are all that the author's text says. */
  saysAll?: boolean;
}

const isJSON = (hours: unknown): boolean => typeof hours !== 'string' || hours.trim().startsWith('{');

function parsed(hours: unknown): unknown {
  if (typeof hours !== 'string') return hours;
  try {
    return JSON.parse(hours);
  } catch {
    return hours;
  }
}

/** What may be shown of a reading, and what is to be told of it. */
async function answer(reading: Reading<Hours>, attribute: string, text: string): Promise<FoundHours> {
  const found: FoundHours = {
    hours: certainHours(reading),
    problems: reading.problems.map(problem => inPage(problem, attribute, text)),
  };
  if (!found.hours || !sayMoreThanAWeek(found.hours)) return found;
  return { ...found, ...(await import('../domain/hours/date-hours.js')) };
}

/** Reads Hours JSON strictly. The reader, the holidays named, and the rules for single dates are fetched at once. */
export async function readStrictly(json: unknown, written: string): Promise<Reading<Hours>> {
  const [{ hoursFromJSONWith }, tables] = await Promise.all([
    import('../domain/hours/hours-json-with.js'),
    loadHolidays(written),
    import('../domain/hours/date-hours.js'),
  ]);
  return hoursFromJSONWith(json, tables);
}

/** Hours JSON, settled: a plain week needs nothing fetched. */
async function fromJSON(hours: unknown, attribute: string): Promise<FoundHours> {
  const json = parsed(hours);
  const plain = plainHours(json);
  if (plain) return { hours: plain, problems: [] };
  const written = typeof hours === 'string' ? hours : JSON.stringify(hours);
  return answer(await readStrictly(json, written), attribute, written);
}

async function fromText(
  text: string,
  attribute: string,
  question: HoursQuestion,
): Promise<FoundHours | undefined> {
  const reading = await readHours(text, question.language, question.country);
  if (!reading) return { problems: [pageError('no-lexicon', attribute, question.language)] };
  if (reading.empty && !attribute) return undefined;
  let { value } = reading;
  const more = value && sayMoreThanAWeek(value);
  // A text names holidays; when they fall is known once their tables are there.
  if (more) ({ value } = await readStrictly(value, JSON.stringify(value)));
  const found = await answer({ ...reading, value }, attribute, text);
  const plain = !more && !reading.rest.length && reading.problems.every(({ kind }) => kind === 'assumed');
  return { ...found, saysAll: plain && !attribute };
}

/** Hours as JSON or as text, wherever they were written. */
export const fromWritten = (hours: unknown, attribute: string, question: HoursQuestion) =>
  isJSON(hours) ? fromJSON(hours, attribute) : fromText(String(hours), attribute, question);

/** Somebody edited the text since its hours were settled: they are void, and the text alone counts. */
async function fromEdited(question: HoursQuestion): Promise<FoundHours> {
  const found = await fromText(question.text, '', question);
  return found ?? { problems: [pageError('text-changed', 'hours-for', question.text)] };
}

/** The hours the element itself has: from its attributes, else from the text inside it. */
export async function ownHours(question: HoursQuestion): Promise<FoundHours | undefined> {
  const { hours, hoursFor, text } = question;
  if (hours !== undefined && hours !== null) {
    const edited = hoursFor && text && textChecksum(text) !== hoursFor;
    return edited ? fromEdited(question) : fromWritten(hours, 'hours', question);
  }
  return text ? fromText(text, '', question) : undefined;
}

/** Gives hours the zone they hold in: the element's, else their own, else the page's. A wrong zone ends the search. */
export function inTimeZone(
  found: FoundHours,
  nearest: string | undefined,
  farther: string | undefined,
): FoundHours {
  const timeZone = nearest ?? found.hours?.timeZone ?? farther;
  if (!found.hours || !timeZone) return found;
  if (isTimeZone(timeZone)) return { ...found, hours: { ...found.hours, timeZone } };
  return { problems: [...found.problems, pageError('wrong-time-zone', 'time-zone', timeZone)] };
}
