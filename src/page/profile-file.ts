import { profileFromJSON, type ClinicProfile } from '../domain/clinic/clinic-profile.js';
import { inPage, type PageProblem } from './page-problem.js';
import { shared } from './shared-record.js';
import { tell } from './tell-problems.js';

/** Widgets wait for the file: what they can say without it is better than to wait longer. */
const LONGEST_WAIT = 5000;

/** Characters. What is longer is no profile. */
const LARGEST = 200_000;

/** The text of the file, as far as it can be a profile's. Throws what is wrong with it, as a sentence. */
async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`Its answer was ${response.status}.`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > LARGEST) {
      void reader.cancel();
      throw new Error('It is too large.');
    }
  }
  if (text.trimStart().startsWith('<')) throw new Error('It is a web page.');
  return text;
}

async function fetched(address: string): Promise<string> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error('It is on another site.');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_WAIT);
  try {
    const response = await fetch(url, {
      // Neither there nor, by a redirect, elsewhere is anybody told who asks.
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return await textOf(response);
  } catch (error) {
    throw stop.signal.aborted ? new Error(`It did not come within ${LONGEST_WAIT / 1000} seconds.`) : error;
  } finally {
    clearTimeout(timer);
  }
}

async function read(address: string): Promise<ClinicProfile> {
  let problems: PageProblem[];
  let profile: ClinicProfile = {};
  try {
    const reading = profileFromJSON(await fetched(address));
    profile = reading.value ?? {};
    problems = reading.problems.map(problem => inPage(problem, 'data-profile', address));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `“${address}” cannot be used. ${why} Write the address of a JSON file on this site, such as "/clinic.json".`;
    problems = [{ kind: 'error', attribute: 'data-profile', read: address, message }];
  }
  tell(document.querySelector('script[data-profile]') ?? document.documentElement, problems);
  return profile;
}

/**
 * The profile in a file of the clinic's own site, asked for once a page. One that cannot be used is told of, and empty:
 * what the page says itself stands.
 */
export const profileFile = (address: string): Promise<ClinicProfile> =>
  shared(`profile ${address}`, () => read(address));
