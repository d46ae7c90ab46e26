import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HoursJSON } from '../../domain/hours/hours.js';
import type { ContactInContent } from '../../page/contact-in-content.js';
import { HostParts } from '../../page/host-parts.js';
import { PageContact } from '../../page/page-contact.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { PageWords } from '../../page/page-words.js';
import { contactBook } from '../../words/contact/contact-book.js';
import type { Wording } from '../../words/own-wording.js';
import { badgeStyles } from '../look/badge.styles.js';
import { HoursView } from '../look/hours-view.js';
import { hostStyles } from '../look/host.styles.js';
import type { Action, ContactActions } from './contact-actions.js';
import type { ChoiceAndLanguages } from './choice-and-languages.js';
import { styles } from './contact-card.styles.js';
import { contactRows } from './contact-rows.js';

export type { ProblemEvent } from '../../page/tell-problems.js';

/** What only some cards need. */
const choicePart = () => import('./choice-and-languages.js');
const noticePart = () => import('../look/notice-part.js');
const recordPart = () => import('./contact-record.js');

/**
 * How to reach the clinic: its numbers, e-mail and address, whether it is open, and a way to keep all of it.
 *
 * @tagname clinic-contact-card
 *
 * @slot - The same as the author writes it. It stays in the page, and is read from: the classes of an h-card (`p-name`, `p-tel`, `u-email`, `p-adr` …), links that call or write, and text.
 *
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart card - The box.
 * @csspart name - The clinic's name.
 * @csspart location - The choice of a location.
 * @csspart hours - What holds now: also `badge`, `line`, `table` and `notice`, as in office hours.
 * @csspart row - A number, the e-mail, the address, or the languages. Also carries which: `phone`, `email`, `address`, `languages`.
 * @csspart button - A button that saves or copies.
 *
 * @cssprop [--clinic-accent] - Colour of the drawings; else the text's.
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicContactCard extends LitElement {
  static override styles = [hostStyles, badgeStyles, styles];

  static override properties = {
    name: {},
    phone: {},
    email: {},
    address: {},
    url: {},
    languages: {},
    country: {},
    location: {},
    hours: {},
    hoursFor: { attribute: 'hours-for' },
    hoursOf: { attribute: 'hours-of' },
    timeZone: { attribute: 'time-zone' },
    view: {},
    expandable: { type: Boolean },
    grouped: { type: Boolean },
    now: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    words: {},
  };

  /** The clinic's name. */
  declare name?: string;

  /** A number as the clinic writes it: `(734) 555-0123`. Several, with labels, stand in the content or the profile. */
  declare phone?: string;

  /** The clinic's e-mail address. */
  declare email?: string;

  /** The address, a line break between its lines. */
  declare address?: string;

  /** The clinic's page, for those who keep the contact. */
  declare url?: string;

  /** The languages spoken, by their tags with spaces between: `en es`. */
  declare languages?: string;

  /** The clinic's country, two letters such as `US`, for numbers written without it. */
  declare country?: string;

  /** Which of the profile's locations. Without it visitors choose, where there are several; the choice is kept by this page alone. */
  declare location?: string;

  /** The hours: Hours JSON (as text or as an object), or text such as `Mon-Fri 8am-5pm`. */
  declare hours?: string | HoursJSON;

  /** Checksum of the hours inside for which `hours` was settled; once that text is changed, `hours` is void. */
  declare hoursFor?: string;

  /** Which of the clinic's sets of hours: `office` (default), or a name of the profile's such as `phone`. */
  declare hoursOf?: string;

  /** The clinic's time zone, an IANA name such as `America/Detroit`. */
  declare timeZone?: string;

  /** How the hours are shown: `badge` (default), `line` or `table`. */
  declare view?: 'badge' | 'line' | 'table';

  /** Whether the badge is a button that opens the week. */
  declare expandable: boolean;

  /** Whether days in a row with the same hours make one row of the table. */
  declare grouped: boolean;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  /** Whether the card is also written as JSON-LD, for search engines; not where the page's own says as much. */
  declare jsonLd: boolean;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #contact = new PageContact(this);
  readonly #opening = new PageOpening(this, { text: () => this.#contact.found?.content?.hours ?? '' });
  readonly #view = new HoursView(this, this.#opening);
  readonly #words = new PageWords(this, contactBook);
  readonly #problems = new PageProblems(this);
  readonly #parts = new HostParts(this);
  #actions: ContactActions | undefined;
  #choice: ChoiceAndLanguages | undefined;

  constructor() {
    super();
    new PageContent(
      this,
      'card,name,location,hours,badge,open,soon,closed,request,notice,line,table,panel,row,phone,email,address,languages,button',
    );
  }

  /** Waits for all facts too: whoever awaits `updateComplete` sees the card. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      await super.getUpdateComplete();
      const parts = [this.#contact, this.#opening, this.#words, this.#view, this.#parts];
      await Promise.all([...parts.map(part => part.settled), this.#problems.told]);
    }
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { contact, hasNotice, choices: [first, second] = [] } = this.#contact.found ?? {};
    // Where the clinic itself is no place, one of its locations is shown.
    if (this.location === undefined && first?.location) this.location = first.location;
    if (second || contact?.languages) {
      void this.#parts.load(choicePart, ({ ChoiceAndLanguages }) => {
        this.#choice = new ChoiceAndLanguages(this);
      });
    }
    if (hasNotice) {
      void this.#parts.load(noticePart, ({ NoticePart }) => {
        this.#view.notice = new NoticePart(this);
      });
    }
    if (this.jsonLd) {
      void this.#parts.load(recordPart, ({ writeContact }) => {
        writeContact(this, () => this.#contact.found?.contact, this.#opening);
      });
    }
  }

  protected override render(): TemplateResult {
    const { found } = this.#contact;
    const { words } = this.#words;
    // Hours that came later would push the numbers down.
    const isReady = found && words && this.#opening.hours.found;
    if (!isReady || !this.#isSomething) return html`<slot></slot>`;
    const beside = this.#contentBeside;
    const { choices, contact } = found;
    return html`<slot ?hidden=${!beside}></slot>
      <div class="root" lang=${this.#words.lang ?? nothing}>
        <div part="card" @pointerenter=${this.#fetchActions} @focusin=${this.#fetchActions}>
          ${this.#name(beside)} ${this.#choice?.locations(choices, words)}
          <div part="hours" lang=${this.#opening.words.lang ?? nothing}>${this.#view.render()}</div>
          ${contactRows(contact, {
            words,
            beside,
            copyAddress: this.#button('address', words.copyAddress),
            languages: this.#choice?.languages(contact, words, this.#words.locale),
          })}
          <div class="actions">
            ${this.#button('save', words.addToContacts)} ${this.#button('details', words.copyDetails)}
          </div>
        </div>
      </div>`;
  }

  protected override updated(): void {
    const { found } = this.#contact;
    const hours = this.#opening.hours.found;
    if (!found || !hours) return;
    const problems: PageProblem[] = [...found.problems, ...hours.problems, ...this.#view.problems];
    if (!this.#isSomething && !problems.length) problems.push(pageError('no-contact', 'phone'));
    this.#problems.report(problems);
  }

  /** Whether there is any way to reach the clinic. */
  get #isSomething(): boolean {
    const { phones = [], email, address } = this.#contact.found?.contact ?? {};
    return Boolean(phones.length || email || address);
  }

  /** The author's content, where it says more than the card, and so stays beside it. */
  get #contentBeside(): ContactInContent | undefined {
    const { content } = this.#contact.found!;
    return content?.hasMedia || (content?.rest && !this.#view.saysAll) ? content : undefined;
  }

  #name(beside: ContactInContent | undefined): TemplateResult | typeof nothing {
    const { name, url = '' } = this.#contact.found!.contact;
    if (!name || beside?.says(name)) return nothing;
    const said = html`<bdi>${name}</bdi>`;
    return html`<div part="name">
      ${/^(?:https?:|\/)/i.test(url) ? html`<a href=${url}>${said}</a>` : said}
    </div>`;
  }

  #button(action: Action, label: string): TemplateResult {
    return html`<button part="button" type="button" @click=${() => this.#do(action)}>
      ${this.#actions?.said(action) ?? label}
    </button>`;
  }

  async #do(action: Action): Promise<void> {
    // Some browsers allow the clipboard only while the press is handled: what is there already is not waited for.
    if (!this.#actions) await this.#fetchActions();
    await this.#actions?.do(action, this.#contact.found!.contact, this.#words.words!);
  }

  readonly #actionsPart = async (): Promise<ContactActions> =>
    (await import('./contact-actions.js')).contactActions(this, this.#opening);

  readonly #fetchActions = (): Promise<void> =>
    this.#parts.load(this.#actionsPart, actions => {
      this.#actions = actions;
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-contact-card': ClinicContactCard;
  }
}
