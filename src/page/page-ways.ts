import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mapLink } from '../domain/clinic/map-link.js';
import type { Phone, PhoneOptions } from '../domain/phone/phone-number.js';
import { whatsappLink } from '../domain/phone/whatsapp-link.js';
import { LatestAnswer } from './latest-answer.js';
import type { FoundPhone } from './found-phone.js';
import { inPage, pageError, type PageProblem } from './page-problem.js';

/** The attributes through which an element is told about other ways than to call. */
interface WaysHost extends ReactiveControllerHost, Element {
  text?: string | undefined;
  whatsapp?: string | undefined;
  address?: string | undefined;
  placement?: string | undefined;
  country?: string | undefined;
  timeZone?: string | undefined;
}

/** A way to reach the clinic other than by calling: where its link leads, and the number it is for. */
export interface Way {
  kind: 'text' | 'whatsapp' | 'directions';
  href: string;
  number?: string;
}

export interface FoundWays {
  ways: Way[];
  problems: PageProblem[];
}

/**
 * How a clinic can be reached other than by calling: by text where an attribute or the profile says that the number
 * takes texts, by WhatsApp where an attribute says so, by the way there from a bar, or where the address is given.
 */
export class PageWays implements ReactiveController {
  readonly #host: WaysHost;
  readonly #phone: () => FoundPhone | undefined;
  readonly #answer: LatestAnswer<FoundWays>;

  constructor(host: WaysHost, phone: () => FoundPhone | undefined) {
    this.#host = host;
    this.#phone = phone;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** What was found; `undefined` until the search has ended once. */
  get found(): FoundWays | undefined {
    return this.#answer.found;
  }

  /** Resolves when what was asked for has been found, or found missing. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  hostUpdate(): void {
    const found = this.#phone();
    if (!found?.phone) return;
    const { phone, facts } = found;
    const { text = facts.listed?.text ? '' : undefined, whatsapp, address, placement } = this.#host;
    const { country = facts.country, timeZone = facts.timeZone } = this.#host;
    const place = address ?? (placement === 'bar' ? facts.contact?.address?.lines.join(', ') : '');
    this.#answer.ask([phone, text, whatsapp, place, country, timeZone], async () => {
      const home = { country, timeZone };
      const texts = byText(await numberOf(text, 'text', phone, home), this.#host.text !== undefined);
      const chats = byWhatsApp(await numberOf(whatsapp, 'whatsapp', phone, home));
      const way: Way[] = place ? [{ kind: 'directions', href: mapLink(place) }] : [];
      return {
        ways: [...texts.ways, ...chats.ways, ...way],
        problems: [...texts.problems, ...chats.problems],
      };
    });
  }
}

interface NumberRead {
  phone?: Phone | undefined;
  problems: PageProblem[];
}

/** The number of an attribute; the one that is called when the attribute is there without a value. */
async function numberOf(
  written: string | undefined,
  attribute: string,
  phone: Phone,
  home: PhoneOptions,
): Promise<NumberRead> {
  if (written === undefined || written === null) return { problems: [] };
  if (!written.trim()) return { phone, problems: [] };
  const { phoneFromText } = await import('../domain/phone/phone-from-text.js');
  const { value, problems } = phoneFromText(written, home);
  return { phone: value, problems: problems.map(each => inPage(each, attribute, written)) };
}

/** `asked`: whether the author asks for it here; else the number in the profile takes texts, but not at an extension. */
function byText({ phone, problems }: NumberRead, asked: boolean): FoundWays {
  if (!phone || (!phone.sms && !asked)) return { ways: [], problems };
  if (!phone.sms) return { ways: [], problems: [pageError('no-texts', 'text', phone.text)] };
  return { ways: [{ kind: 'text', href: phone.sms, number: phone.text }], problems };
}

function byWhatsApp({ phone, problems }: NumberRead): FoundWays {
  if (!phone) return { ways: [], problems };
  const href = whatsappLink(phone.number);
  // A doubt about it is about that same country; it is told once.
  if (!href) return { ways: [], problems: [pageError('no-whatsapp', 'whatsapp', phone.text)] };
  return { ways: [{ kind: 'whatsapp', href, number: phone.text }], problems };
}
