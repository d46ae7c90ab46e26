import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { needsNumberAbroad, phoneFromTextWith } from '../domain/phone/phone-from-text-with.js';
import type { Phone } from '../domain/phone/phone-number.js';
import { LatestAnswer } from './latest-answer.js';
import { pageFacts } from './page-facts.js';
import { inPage, type PageProblem } from './page-problem.js';

/** The attributes through which an element is told about the phone. */
interface PhoneHost extends ReactiveControllerHost, Element {
  phone?: string | undefined;
  country?: string | undefined;
  timeZone?: string | undefined;
  location?: string | undefined;
}

export interface FoundPhone {
  phone?: Phone | undefined;
  problems: PageProblem[];
}

interface PhoneQuestion {
  phone: string | undefined;
  country: string | undefined;
  timeZone: string | undefined;
  location: string;
  text: string;
}

/** Fewer digits in an author's text are a price or an hour, not a number misspelt. */
const ENOUGH_DIGITS = /(?:\d\D*){7}/;

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
    this.#answer.ask(question, () => nearestPhone(question));
  }
}

async function nearestPhone({ location, ...given }: PhoneQuestion): Promise<FoundPhone> {
  const facts = await pageFacts(location);
  const country = given.country ?? facts.country;
  const timeZone = given.timeZone ?? facts.timeZone;
  // How other countries dial is fetched by pages of clinics there.
  const abroad =
    country && needsNumberAbroad(country)
      ? (await import('../domain/phone/numbers-abroad.js')).numberAbroad
      : undefined;
  const read = (written: string, attribute: string): FoundPhone => {
    const { value, problems } = phoneFromTextWith(written, { country, timeZone }, abroad);
    return { phone: value, problems: problems.map(problem => inPage(problem, attribute, written)) };
  };

  if (given.phone !== undefined) return read(given.phone, 'phone');
  const inText = read(given.text, '');
  if (inText.phone || ENOUGH_DIGITS.test(given.text)) return inText;
  if (facts.phone) return read(facts.phone.written, facts.phone.attribute);
  return { problems: facts.problems };
}
