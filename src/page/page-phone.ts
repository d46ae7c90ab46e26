import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { phoneFromText } from '../domain/phone/phone-from-text.js';
import type { Phone } from '../domain/phone/phone-number.js';
import { LatestAnswer } from './latest-answer.js';
import { pageFacts, type PageFacts } from './page-facts.js';
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
    this.#answer = new LatestAnswer(() => host.requestUpdate());
    host.addController(this);
  }

  /** What was found; `undefined` until the search has ended once. */
  get found(): FoundPhone | undefined {
    return this.#answer.value;
  }

  /** Resolves when the number the element asks for has been found, or found missing. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostConnected(): void {
    this.#answer.forget();
  }

  hostUpdate(): void {
    const { phone, country, timeZone, location = '' } = this.#host;
    const question = { phone, country, timeZone, location, text: this.#text() };
    this.#answer.ask(question, async () => nearestPhone(question, await pageFacts(location)));
  }
}

function nearestPhone({ phone, text, country, timeZone }: PhoneQuestion, facts: PageFacts): FoundPhone {
  const read = (written: string, attribute: string): FoundPhone => {
    const options = { country: country ?? facts.country, timeZone: timeZone ?? facts.timeZone };
    const { value, problems } = phoneFromText(written, options);
    return { phone: value, problems: problems.map(problem => inPage(problem, attribute, written)) };
  };
  if (phone !== undefined) return read(phone, 'phone');
  const inText = read(text, '');
  if (inText.phone || ENOUGH_DIGITS.test(text)) return inText;
  if (facts.phone) return read(facts.phone.written, facts.phone.attribute);
  return { problems: facts.problems };
}
