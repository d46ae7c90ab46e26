import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { plainPhone } from '../domain/phone/plain-phone.js';
import { LatestAnswer } from './latest-answer.js';
import type { FoundPhone, PhoneQuestion } from './found-phone.js';
import { pageFacts } from './page-facts.js';

/** The attributes through which an element is told about the phone. */
interface PhoneHost extends ReactiveControllerHost, Element {
  phone?: string | undefined;
  country?: string | undefined;
  timeZone?: string | undefined;
  location?: string | undefined;
}

/** The phone number an element goes by: from its attribute, its own text, the script tag, the profile. */
export class PagePhone implements ReactiveController {
  readonly #host: PhoneHost;
  readonly #text: () => string;
  readonly #answer: LatestAnswer<FoundPhone>;

  /** `text`: what the author wrote inside the host. */
  constructor(host: PhoneHost, text: () => string) {
    this.#host = host;
    this.#text = text;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** What was found; `undefined` until the search has ended once. */
  get found(): FoundPhone | undefined {
    return this.#answer.found;
  }

  /** Resolves when the number the element asks for has been found, or found missing. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostUpdate(): void {
    const { phone, country, timeZone, location = '' } = this.#host;
    const question = { phone, country, timeZone, location, text: this.#text() };
    this.#answer.ask(Object.values(question), () => nearestPhone(question));
  }
}

/** Most numbers need no reader. */
const reader = () => import('./read-phone.js');

/** Most clinics write their number plainly: only what is not plain needs the reader, and more thought. */
async function nearestPhone(question: PhoneQuestion): Promise<FoundPhone> {
  const { location, phone, text, country } = question;
  const facts = await pageFacts(location, undefined, phone ?? text);
  const written = phone ?? (text || facts.phone?.written);
  const plain = written && plainPhone(written.trim(), country ?? facts.country);
  if (plain) return { phone: plain, problems: [], facts };
  return (await reader()).readNearestPhone(question, facts);
}

/** The hours that an author's text may hold, besides its number. */
export async function hoursBeside(text: string): Promise<string> {
  return !/\d/.test(text) || plainPhone(text) ? '' : (await reader()).hoursBesidePhone(text);
}
