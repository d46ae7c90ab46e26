import { decodedText } from './decoded-text.js';

/** A text that came. */
export interface FetchedText {
  text: string;
  /** Where it came from, redirects followed. */
  url: string;
  headers: Headers;
}

/** Why none came, for the page's author. */
export class FetchFailure extends Error {}

/** How long one waits for a text, in milliseconds, and how much of it is taken, in bytes. */
export interface FetchLimits {
  wait: number;
  most: number;
}

const LIMITS: FetchLimits = { wait: 15_000, most: 3_000_000 };

/**
 * Fetches a text without cookies and without saying which page asks. One of this site's may be redirected within the
 * site; one of another site's not at all, for nobody allowed where it would lead. Of a text that is too long what came
 * first is taken.
 */
export async function fetchText(url: URL, { wait, most } = LIMITS): Promise<FetchedText> {
  const isOurs = url.origin === location.origin;
  const given = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    given.abort();
  }, wait);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      mode: isOurs ? 'same-origin' : 'cors',
      redirect: isOurs ? 'follow' : 'error',
      signal: given.signal,
    });
    if (!response.ok) throw new FetchFailure(`the answer was ${response.status}`);
    const bytes = await firstBytes(response, most);
    const { headers } = response;
    return { text: decodedText(bytes, headers.get('content-type') ?? ''), url: response.url, headers };
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure(
      late ? 'no answer came in time' : 'no answer came, or it may not be read from here',
    );
  } finally {
    clearTimeout(timer);
  }
}

async function firstBytes({ body }: Response, most: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (reader && length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  if (length >= most) void reader?.cancel();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
