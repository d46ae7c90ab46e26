import { certainHours } from '../domain/hours/certain-hours.js';
import type { Hours } from '../domain/hours/hours.js';
import { plainHours } from '../domain/hours/plain-hours.js';
import { isTimeZone } from '../domain/hours/zoned-moment.js';
import type { Reading } from '../domain/problem.js';
import { textChecksum } from '../domain/text-checksum.js';
import { loadHolidays } from './load-holidays.js';
import { inPage, pageError, type PageProblem } from './page-problems.js';
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

/** An answer. A source that gave nothing usable is an answer too, without hours: no farther one is asked. */
export interface FoundHours {
  hours?: Hours | undefined;
  problems: PageProblem[];
  /** Whether the hours are all that the author's text says. */
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

const answer = (reading: Reading<Hours>, attribute: string, text: string): FoundHours => ({
  hours: certainHours(reading),
  problems: reading.problems.map(problem => inPage(problem, attribute, text)),
});

/** Hours JSON, settled. The strict reader is fetched only for what is no plain week, with the holidays named there. */
async function fromJSON(hours: unknown, attribute: string): Promise<FoundHours> {
  const json = parsed(hours);
  const plain = plainHours(json);
  if (plain) return { hours: plain, problems: [] };
  const written = typeof hours === 'string' ? hours : JSON.stringify(hours);
  const [{ hoursFromJSONWith }, tables] = await Promise.all([
    import('../domain/hours/hours-json-with.js'),
    loadHolidays(written),
  ]);
  return answer(hoursFromJSONWith(json, tables), attribute, written);
}

async function fromText(text: string, attribute: string, question: HoursQuestion): Promise<FoundHours | undefined> {
  const reading = await readHours(text, question.language, question.country);
  if (!reading) return { problems: [pageError('no-lexicon', attribute, question.language)] };
  if (reading.empty && !attribute) return undefined;
  return { ...answer(reading, attribute, text), saysAll: !attribute && !reading.rest.length };
}

/** Hours as JSON or as text, wherever they were written. */
export const fromWritten = (hours: unknown, attribute: string, question: HoursQuestion) =>
  isJSON(hours) ? fromJSON(hours, attribute) : fromText(String(hours), attribute, question);

/** Somebody edited the text since its hours were settled: they are void, and the text alone counts. */
async function fromEdited(question: HoursQuestion): Promise<FoundHours> {
  const found = await fromText(question.text, '', question);
  return found ?? { problems: [pageError('text-changed', 'hours-for', question.text.slice(0, 60))] };
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
export function inTimeZone(found: FoundHours, nearest: string | undefined, farther: string | undefined): FoundHours {
  const timeZone = nearest ?? found.hours?.timeZone ?? farther;
  if (!found.hours || !timeZone) return found;
  if (isTimeZone(timeZone)) return { ...found, hours: { ...found.hours, timeZone } };
  return { problems: [...found.problems, pageError('wrong-time-zone', 'time-zone', timeZone)] };
}
