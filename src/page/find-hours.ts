import type { Hours } from '../domain/hours/hours.js';
import { plainHours } from '../domain/hours/plain-hours.js';
import { isTimeZone } from '../domain/hours/zoned-moment.js';
import { parsedJSON } from '../domain/parsed-json.js';
import { textChecksum } from '../domain/text-checksum.js';
import { answer, readStrictly, type FoundHours, type HoursQuestion } from './found-hours.js';
import { loadEverydayWords } from './load-everyday-words.js';
import { pageError } from './page-problem.js';
import type { Soon } from './soon.js';

const isJSON = (hours: unknown): boolean => typeof hours !== 'string' || hours.trim().startsWith('{');

/** By what is written. The same hours are one object: what is worked out for them is kept with it, for all who show them. */
const known = new Map<unknown, Hours>();

/** Hours JSON, settled: a plain week needs nothing fetched. */
function fromJSON(hours: unknown, attribute: string): Soon<FoundHours> {
  const kept = known.get(hours);
  if (kept) return { hours: kept, problems: [] };
  const json = parsedJSON(hours);
  const plain = plainHours(json);
  if (!plain) return fromStrictJSON(hours, json, attribute);
  if (typeof hours === 'string') known.set(hours, plain);
  return { hours: plain, problems: [] };
}

/** Where code gave an object that cannot be written, such as a circle, the promise fails and nothing is shown. */
async function fromStrictJSON(hours: unknown, json: unknown, attribute: string): Promise<FoundHours> {
  const written = typeof hours === 'string' ? hours : JSON.stringify(hours);
  return answer(await readStrictly(json, written), attribute, written);
}

/** The reader and the words of the page's language are fetched at once. */
async function fromText(
  text: string,
  attribute: string,
  question: HoursQuestion,
): Promise<FoundHours | undefined> {
  const [{ hoursInText }, words] = await Promise.all([
    import('./hours-in-text.js'),
    loadEverydayWords(question.language),
  ]);
  return hoursInText(text, attribute, question, words);
}

/** Hours as JSON or as text, wherever they were written. */
export const fromWritten = (
  hours: unknown,
  attribute: string,
  question: HoursQuestion,
): Soon<FoundHours | undefined> =>
  isJSON(hours) ? fromJSON(hours, attribute) : fromText(String(hours), attribute, question);

/** Somebody edited the text since its hours were settled: they are void, and the text alone counts. */
async function fromEdited(question: HoursQuestion): Promise<FoundHours> {
  const found = await fromText(question.text, '', question);
  return found ?? { problems: [pageError('text-changed', 'hours-for', question.text)] };
}

/** The hours the element itself has: from its attributes, else from the text inside it. */
export function ownHours(question: HoursQuestion): Soon<FoundHours | undefined> {
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
  // What is worked out for hours is kept with them: those that hold there anyway stay the same object.
  if (timeZone === found.hours.timeZone && isTimeZone(timeZone)) return found;
  if (isTimeZone(timeZone)) return { ...found, hours: { ...found.hours, timeZone } };
  return { problems: [...found.problems, pageError('wrong-time-zone', 'time-zone', timeZone)] };
}
