import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HoursJSON } from '../../domain/hours/hours.js';
import type { Phone } from '../../domain/phone/phone-number.js';
import { hoursElsewhere } from '../../page/hours-elsewhere.js';
import { HostParts } from '../../page/host-parts.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { hoursBeside, PagePhone } from '../../page/page-phone.js';
import type { Placement } from '../../page/page-placement.js';
import { pageError } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageWords } from '../../page/page-words.js';
import type { Wording } from '../../words/own-wording.js';
import { phoneBook } from '../../words/phone/phone-book.js';
import { accentStyles } from '../look/accent.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { phoneIcon } from '../look/icons.js';
import { phrases } from '../look/phrases.js';
import { styles } from './call-button.styles.js';
import { CallEvent } from './call-event.js';
import type { DiallingPart } from './dialling-part.js';
import { numberShown } from './number-shown.js';
import type { ownLabel } from './own-label.js';
import type { PlacedPart } from './placed-part.js';
import type { WaysPart } from './ways-part.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';
export type { CallEvent } from './call-event.js';

/** The space is in the label's text: alone between two elements, some engines leave it out of the link's name. */
const labelled = (label: string, phone: Phone): TemplateResult =>
  html`<bdi>${`${label} `}${numberShown(phone)}</bdi>`;

/** What only some buttons need. */
const labelPart = () => import('./own-label.js');
const waysPart = () => import('./ways-part.js');
const colorsPart = () => import('../../page/page-colors.js');
const placedParts = () =>
  Promise.all([import('./placed-part.js'), import('../../page/dock.js')]).catch(() => []);
const diallingParts = () => Promise.all([import('./dialling-part.js'), import('./qr-code.js')]);

/**
 * Calls the clinic: the number as written, dialled as a phone needs it, and whether anybody will answer now. Beside it,
 * where the clinic offers them, links to text, to WhatsApp and to the way there; and where a mouse is used, a second
 * button that shows how else to dial. What floats stands in the page's one dock: `leave-for="#contact"` on it lets it go
 * aside while that part of the page is on the screen, and `--clinic-dock-bottom` and its like say where the dock stands.
 *
 * @tagname clinic-call-button
 *
 * @slot - What the button says. A link to the number, or the number alone, is the best that works without scripts.
 *
 * @fires {CallEvent} clinic-call - A visitor pressed a link that calls or writes. Carries no number.
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart button - The link that calls.
 * @csspart opener - The button that opens the panel.
 * @csspart panel - The box with the ways to dial from elsewhere.
 * @csspart number - The number in it.
 * @csspart copy - The button in it that copies the number.
 * @csspart dial - The link in it that calls.
 * @csspart qr - The QR code in it.
 * @csspart text - The link that begins a text message.
 * @csspart whatsapp - The link that begins a chat on WhatsApp.
 * @csspart directions - The link to a map.
 *
 * @cssprop [--clinic-accent=#0b7285] - The button's colour; what is written on it is black or white, whichever reads better.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicCallButton extends LitElement {
  static override styles = [hostStyles, accentStyles, styles];

  static override properties = {
    phone: {},
    country: {},
    label: {},
    closedLabel: { attribute: 'closed-label' },
    text: {},
    whatsapp: {},
    address: {},
    noPanel: { type: Boolean, attribute: 'no-panel' },
    placement: {},
    side: {},
    hours: {},
    hoursFor: { attribute: 'hours-for' },
    hoursOf: { attribute: 'hours-of' },
    timeZone: { attribute: 'time-zone' },
    location: {},
    now: {},
    words: {},
  };

  /** The number as the clinic writes it: `(734) 555-0123`, `734.555.0123 ext. 12`, `988`. */
  declare phone?: string;

  /** The clinic's country, two letters such as `US`, for numbers written without it. */
  declare country?: string;

  /** What the button says before the number, in place of "Call". */
  declare label?: string;

  /** What it says before the number while the clinic is closed: `Leave a message at`. */
  declare closedLabel?: string;

  /** That the number takes text messages; with a value, the number that does. The profile says so by `"text": true`. */
  declare text?: string;

  /** That the number is on WhatsApp; with a value, the number that is. */
  declare whatsapp?: string;

  /** Where to find the clinic, for a link to a map. A bar takes the profile's address by itself. */
  declare address?: string;

  /** Whether the button that shows how else to dial is left out. */
  declare noPanel: boolean;

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

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #content = new PageContent(
    this,
    'button,opener,panel,number,copy,dial,qr,text,whatsapp,directions',
  );
  readonly #phone = new PagePhone(this, () => this.#content.text);
  readonly #opening = new PageOpening(this, {
    text: () => this.#content.text,
    hoursIn: hoursBeside,
    phone: () => this.phone ?? this.#content.text,
    elsewhere: hoursElsewhere,
  });
  readonly #words = new PageWords(this, phoneBook);
  readonly #problems = new PageProblems(this);
  readonly #parts = new HostParts(this);
  #ownLabel: typeof ownLabel | undefined;
  #placed: PlacedPart | null | undefined;
  #ways: WaysPart | undefined;
  #dialling: DiallingPart | undefined;

  /** Waits for the number, the hours and the parts too: whoever awaits `updateComplete` sees the button. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      await super.getUpdateComplete();
      const parts = [this.#phone, this.#opening, this.#words, this.#ways, this.#parts];
      await Promise.all([...parts.map(part => part?.settled), this.#problems.told]);
    }
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { text, whatsapp, address, placement } = this;
    const { phone, facts } = this.#phone.found ?? {};
    if (phone && this.#content.text !== phone.text && this.#content.text) {
      void this.#parts.load(labelPart, ({ ownLabel }) => {
        this.#ownLabel = ownLabel;
      });
    }
    if (placement) {
      void this.#parts.load(placedParts, ([part]) => {
        this.#placed = part ? new part.PlacedPart(this) : null;
      });
    }
    if ((text ?? whatsapp ?? address) !== undefined || placement === 'bar' || facts?.listed?.text) {
      void this.#parts.load(waysPart, ({ WaysPart }) => {
        this.#ways = new WaysPart(this, () => this.#phone.found);
      });
    }
  }

  protected override render(): TemplateResult {
    const phone = this.#phone.found?.phone;
    const words = this.#words.words;
    const { text } = this.#content;
    const said = !text || text === phone?.text;
    // Drawn before its place is known, it would stand in the page's text and then jump.
    const isComing = this.placement && this.#placed === undefined;
    if (!phone || !words || !this.#opening.hours.found || !(said || this.#ownLabel) || isComing)
      return html`<slot></slot>`;
    const isClosed = this.#opening.status?.state === 'closed';
    const label = (isClosed && this.closedLabel) || (this.label ?? words.call);
    const own = said ? undefined : this.#ownLabel?.(this, text, label, phone);
    return html`${own?.within ? nothing : html`<slot ?hidden=${!own?.beside}></slot>`}
      <div class="root" lang=${this.#words.lang ?? nothing}>
        <div class="row">
          ${this.#button(phone, own?.within ?? labelled(label, phone))}
          ${this.noPanel ? nothing : this.#opener(words.moreWays)} ${this.#ways?.links(this.#tell)}
        </div>
        ${this.noPanel ? nothing : this.#dialling?.panel(phone, words.moreWays, this.#call)}
      </div>`;
  }

  protected override updated(): void {
    const { found } = this.#phone;
    const hours = this.#opening.hours.found;
    if (!found || !hours) return;
    this.#lookAtColor();
    const told = [found, hours, this.#placed, this.#ways];
    const problems = told.flatMap(each => each?.problems ?? []);
    if (!found.phone && !found.problems.length) problems.push(pageError('no-phone', 'phone'));
    this.#problems.report(problems);
  }

  /** White reads well on the usual colour; on the page's own, what does is looked at. */
  #lookAtColor(): void {
    const link = this.renderRoot.querySelector('.accent');
    if (!link || getComputedStyle(link).backgroundColor === 'rgb(11, 114, 133)') return;
    void this.#parts.load(colorsPart, ({ PageColors }) => {
      new PageColors(this);
    });
  }

  #button(phone: Phone, label: TemplateResult): TemplateResult {
    const { text, words } = this.#opening;
    return html`<a
      part="button"
      class="accent"
      href=${phone.tel}
      @click=${this.#call}
      @transitionend=${() => this.requestUpdate()}
    >
      ${phoneIcon}
      <span class="text">
        <span class="label">${label}</span>
        ${text && html`<span class="hours" lang=${words.lang ?? nothing}>${phrases(text)}</span>`}
      </span>
    </a>`;
  }

  #opener(name: string): TemplateResult {
    return html`<button
      part="opener"
      class="accent"
      type="button"
      popovertarget="panel"
      aria-expanded="false"
      aria-label=${name}
      @click=${this.#open}
    >
      <span class="chevron text"></span>
    </button>`;
  }

  /** What the panel needs is fetched when it is first opened, at once. After that the button opens it by itself. */
  readonly #open = (event: Event): void => {
    if (this.#dialling) return;
    // Where all of it is there already, the panel is open before the button would open it, and so close it again.
    event.preventDefault();
    const opener = event.currentTarget as HTMLElement;
    void this.#parts.load(diallingParts, ([{ DiallingPart, openPanel }, { qrCode }]) => {
      this.#dialling = new DiallingPart(this, this.#opening, qrCode);
      void this.updateComplete.then(() => openPanel(opener));
    });
  };

  readonly #call = (): void => this.#tell('call');

  readonly #tell = (kind: CallEvent['kind']): void => {
    this.dispatchEvent(new CallEvent(kind, this.#opening.status?.state));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-call-button': ClinicCallButton;
  }
}
