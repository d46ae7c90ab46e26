import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestFacts, type ContactFacts, type WrittenPhone } from '../domain/clinic/contact-facts.js';
import type { Contact, ContactPhone } from '../domain/clinic/contact.js';
import type { PhoneOptions } from '../domain/phone/phone-number.js';
import type { ContactInContent } from './contact-in-content.js';
import { LatestAnswer } from './latest-answer.js';
import { authorElement } from './page-content.js';
import type { LocationChoice } from './page-fact.js';
import { pageFacts } from './page-facts.js';
import { pageOptions } from './page-options.js';
import type { PageProblem } from './page-problem.js';

/** The attributes through which an element is told how to reach the clinic. */
const ATTRIBUTES = ['name', 'url', 'email', 'phone', 'address', 'languages'] as const;

interface ContactHost
  extends ReactiveControllerHost, Element, Partial<Record<(typeof ATTRIBUTES)[number], string | undefined>> {
  country?: string | undefined;
  timeZone?: string | undefined;
  location?: string | undefined;
}

export interface FoundContact {
  contact: Contact;
  /** What the author's content says, where there is some. */
  content: ContactInContent | undefined;
  /** The profile's locations, where it has some. */
  choices: readonly LocationChoice[];
  /** Whether the profile has a notice for all visitors. */
  hasNotice: boolean;
  problems: PageProblem[];
}

/**
 * How to reach the clinic, each fact from the nearest source that has it: the element's attributes, its content, the
 * script tag, the profile, the page's JSON-LD.
 */
export class PageContact implements ReactiveController {
  readonly #host: ContactHost;
  readonly #answer: LatestAnswer<FoundContact>;

  constructor(host: ContactHost) {
    this.#host = host;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** What was found; `undefined` until the search has ended once. */
  get found(): FoundContact | undefined {
    return this.#answer.found;
  }

  /** Resolves when what the element asks for has been found, or found missing. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostUpdate(): void {
    const { country, timeZone, location = '' } = this.#host;
    const given = Object.fromEntries(ATTRIBUTES.map(name => [name, this.#host[name]]));
    const author = authorElement(this.#host);
    const written = author.innerHTML.trim();
    this.#answer.ask([...Object.values(given), country, timeZone, location, written], async () => {
      const facts = await pageFacts(location);
      const options = { country: country ?? facts.country, timeZone: timeZone ?? facts.timeZone };
      const content = written
        ? await (await import('./contact-in-content.js')).contactInContent(author, options)
        : undefined;
      const nearestFirst = [
        await factsOf(given, options.country),
        content?.facts,
        // What the script tag says is the clinic's.
        location ? {} : await factsOf(pageOptions(), options.country),
        facts.contact ?? (location ? {} : await factsOfJsonLd()),
      ];
      const { phones: numbers = [], ...rest } = nearestFacts(nearestFirst);
      const { phones, problems } = await read(numbers, options, given['phone'] === undefined ? '' : 'phone');
      return {
        contact: { ...rest, phones },
        content,
        choices: facts.choices ?? [],
        hasNotice: Boolean(facts.notice),
        problems: [...facts.problems, ...problems],
      };
    });
  }
}

type Given = Readonly<Record<string, string | undefined>>;

/** Most cards have no facts in attributes: theirs stand inside, or in the profile. */
async function factsOf(given: Given, country: string | undefined): Promise<ContactFacts | undefined> {
  if (!ATTRIBUTES.some(name => given[name] !== undefined)) return undefined;
  return (await import('../domain/clinic/attribute-contact.js')).factsOfAttributes(given, country);
}

async function factsOfJsonLd(): Promise<ContactFacts | undefined> {
  if (!document.querySelector('[type="application/ld+json"]')) return undefined;
  return (await import('./json-ld-contact.js')).jsonLdContact();
}

/** Numbers whose author made links of them, or wrote them plainly, need no reader. */
async function read(
  written: readonly WrittenPhone[],
  options: PhoneOptions,
  attribute: string,
): Promise<{ phones: ContactPhone[]; problems: PageProblem[] }> {
  const phones: ContactPhone[] = [];
  for (const { number, label, text, tel } of written) {
    if (!tel) return (await import('./read-phones.js')).readPhones(written, options, attribute);
    phones.push({
      text: number,
      tel: `tel:${tel}`,
      ...(label && { label }),
      ...(text && { sms: `sms:${tel}` }),
    });
  }
  return { phones, problems: [] };
}
