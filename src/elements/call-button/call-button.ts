import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HoursJSON } from '../../domain/hours/hours.js';
import type { OpeningState } from '../../domain/hours/opening-status-with.js';
import { phonesInText } from '../../domain/phone/phone-in-text.js';
import type { Phone } from '../../domain/phone/phone-number.js';
import { hoursElsewhere } from '../../page/hours-elsewhere.js';
import { PageColors } from '../../page/page-colors.js';
import { authorElement, PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { PagePhone } from '../../page/page-phone.js';
import { PagePlacement, type Placement } from '../../page/page-placement.js';
import { pageError } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageWords } from '../../page/page-words.js';
import { phoneBook } from '../../words/phone/phone-book.js';
import { hostStyles } from '../look/host.styles.js';
import { phoneIcon } from '../look/icons.js';
import { phrases } from '../look/phrases.js';
import { styles } from './call-button.styles.js';

/** A number is read from left to right, also on a page that is not. */
const numberOf = (phone: Phone): TemplateResult => html`<bdi dir="ltr">${phone.text}</bdi>`;

/** What inside a link would be a control within a control. */
const CONTROLS = 'a,button,input,select,textarea,summary,iframe,[tabindex]';

/** Letters and digits alone, to tell whether one text says what another does. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Calls the clinic: the number as written, dialled as a phone needs it, and whether anybody will answer now.
 *
 * @tagname clinic-call-button
 *
 * @slot - What the button says. A link to the number, or the number alone, is the best that works without scripts.
 *
 * @fires {CallEvent} clinic-call - A visitor pressed the button. Carries no number.
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart button - The link that calls.
 *
 * @cssprop [--clinic-accent=#0b7285] - The button's colour; what is written on it is black or white, whichever reads better.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicCallButton extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    phone: {},
    country: {},
    label: {},
    placement: {},
    side: {},
    hours: {},
    hoursFor: { attribute: 'hours-for' },
    hoursOf: { attribute: 'hours-of' },
    timeZone: { attribute: 'time-zone' },
    location: {},
    now: {},
  };

  /** The number as the clinic writes it: `(734) 555-0123`, `734.555.0123 ext. 12`, `988`. */
  declare phone?: string;

  /** The clinic's country, two letters such as `US`, for numbers written without it. */
  declare country?: string;

  /** What the button says before the number, in place of "Call". */
  declare label?: string;

  /** Where it stands: `inline` (default), `floating` at the window's edge, or a `bar` along the bottom. */
  declare placement?: Placement;

  /** Which edge it floats at: `start` or `end` (default). */
  declare side?: 'start' | 'end';

  /** When calls are answered: Hours JSON (as text or as an object), or text. */
  declare hours?: string | HoursJSON;

  /** Checksum of the text inside for which `hours` was settled; once the text is changed, `hours` is void. */
  declare hoursFor?: string;

  /** Which of the clinic's sets of hours: `office` (default), or a name of the profile's such as `phone`. */
  declare hoursOf?: string;

  /** The clinic's time zone, an IANA name such as `America/Detroit`. */
  declare timeZone?: string;

  /** Which of the profile's locations. */
  declare location?: string;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  readonly #content = new PageContent(this, 'button');
  readonly #phone = new PagePhone(this, () => this.#content.text);
  readonly #opening = new PageOpening(this, { text: () => this.#textWithHours, elsewhere: hoursElsewhere });
  readonly #words = new PageWords(this, phoneBook);
  readonly #problems = new PageProblems(this);

  constructor() {
    super();
    new PageColors(this);
    new PagePlacement(this);
  }

  /** Waits for the number and the hours too: whoever awaits `updateComplete` sees the button. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#phone.settled, this.#opening.settled, this.#words.settled]);
    await super.getUpdateComplete();
    await this.#problems.told;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const phone = this.#phone.found?.phone;
    const words = this.#words.words;
    if (!phone || !words || !this.#opening.hours.found) return html`<slot></slot>`;
    const { text } = this.#content;
    const label = this.label ?? words.call;
    // The space is in the label's text: alone between two elements, some engines leave it out of the link's name.
    // What the author wrote is the button's label, unless the button says it already, or it holds a control.
    const said = bare(label + phone.text).includes(bare(text));
    const within = !said && !this.label && !authorElement(this).querySelector(CONTROLS);
    return html`${within ? nothing : html`<slot ?hidden=${said}></slot>`}
      <div class="root" lang=${this.#words.lang ?? nothing}>
        ${this.#button(phone, within ? this.#authorsLabel(phone) : html`<bdi>${`${label} `}${numberOf(phone)}</bdi>`)}
      </div>`;
  }

  protected override updated(): void {
    const { found } = this.#phone;
    const hours = this.#opening.hours.found;
    if (!found || !hours) return;
    const problems = [...found.problems, ...hours.problems];
    const { placement = 'inline', side = 'end' } = this;
    if (!/^(?:inline|floating|bar)$/.test(placement))
      problems.push(pageError('wrong-value', 'placement', placement));
    if (!/^(?:start|end)$/.test(side)) problems.push(pageError('wrong-value', 'side', side));
    if (!found.phone && !found.problems.length) problems.push(pageError('no-phone', 'phone'));
    this.#problems.report(problems);
  }

  /** The hours a button's text may hold, besides its number. */
  get #textWithHours(): string {
    const { text } = this.#content;
    const rest = phonesInText(text).reduce((left, { written }) => left.replace(written, ' '), text);
    return /\d/.test(rest) ? rest : '';
  }

  #authorsLabel(phone: Phone): TemplateResult {
    const named = bare(this.#content.text).includes(bare(phone.text));
    return html`<slot></slot>${named ? '' : html`${' '}${numberOf(phone)}`}`;
  }

  #button(phone: Phone, label: TemplateResult): TemplateResult {
    const { text, words } = this.#opening;
    return html`<a part="button" class="accent" href=${phone.tel} @click=${this.#call}>
      ${phoneIcon}
      <span class="text">
        <span class="label">${label}</span>
        ${text && html`<span class="hours" lang=${words.lang ?? nothing}>${phrases(text)}</span>`}
      </span>
    </a>`;
  }

  readonly #call = (): void => {
    const event = new CallEvent('call', this.#opening.status?.state);
    this.dispatchEvent(event);
  };
}

/** A visitor is about to reach the clinic. Says how, and whether it was open; never the number. */
export class CallEvent extends Event {
  readonly kind: 'call' | 'text' | 'whatsapp';
  /** What held at that moment; `undefined` where no hours are known. */
  readonly state: OpeningState | undefined;

  constructor(kind: CallEvent['kind'], state: OpeningState | undefined) {
    super('clinic-call', { bubbles: true, composed: true });
    this.kind = kind;
    this.state = state;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-call-button': ClinicCallButton;
  }
  interface GlobalEventHandlersEventMap {
    'clinic-call': CallEvent;
  }
}
