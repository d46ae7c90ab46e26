import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hours, HoursJSON } from '../../domain/hours/hours.js';
import type { OpeningState, OpeningStatus } from '../../domain/hours/opening-status-with.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { hostStyles } from '../shared/host.styles.js';
import { phrases } from '../shared/phrases.js';
import { styles } from './office-hours.styles.js';

/**
 * Says whether the clinic is open now, until when, and what comes next, beside the hours as the clinic
 * wrote them.
 *
 * @tagname clinic-office-hours
 *
 * @slot - The hours as the clinic writes them. They stay in the page, and are read from here when nothing else gives them.
 *
 * @fires {OpeningStateChangeEvent} clinic-opening-state-change - The clinic opened or closed while its page was open.
 * @fires {ProblemEvent} clinic-problem - Something written here could not be used as it stands.
 *
 * @csspart badge - What holds now, as a badge. Also carries `open`, `soon`, `closed` or `request`.
 * @csspart line - The same as plain text.
 * @csspart table - The week.
 *
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicOfficeHours extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    hours: {},
    hoursFor: { attribute: 'hours-for' },
    timeZone: { attribute: 'time-zone' },
    view: {},
    hoursOf: { attribute: 'hours-of' },
    location: {},
    now: {},
  };

  /** The hours: Hours JSON (as text or as an object), or text such as `Mon-Fri 8am-5pm`. */
  declare hours?: string | HoursJSON;

  /** Checksum of the text inside for which `hours` was settled; once the text is changed, `hours` is void. */
  declare hoursFor?: string;

  /** The clinic's time zone, an IANA name such as `America/Detroit`. */
  declare timeZone?: string;

  /** How the hours are shown: `badge` (default), `line` or `table`. */
  declare view?: 'badge' | 'line' | 'table';

  /** Which of the clinic's sets of hours: `office` (default), or a name of the profile's such as `phone`. */
  declare hoursOf?: string;

  /** Which of the profile's locations. */
  declare location?: string;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  readonly #content = new PageContent(this, 'badge,open,soon,closed,request,line,table');
  readonly #opening = new PageOpening(this, { text: () => this.#content.text, leads: true });
  readonly #problems = new PageProblems(this);
  #week: typeof import('./week-view.js') | undefined;
  #weekFetched: Promise<void> | undefined;
  #announced: { hours: Hours; state: OpeningState } | undefined;

  /** Waits for the hours too: whoever awaits `updateComplete` sees the badge. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#opening.settled, this.#weekFetched]);
    await super.getUpdateComplete();
    await this.#problems.told;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (this.view === 'table') this.#weekFetched ??= this.#fetchTable();
  }

  protected override render(): TemplateResult {
    const drawn = this.view === 'table' ? this.#table() : this.#statement();
    const replaced = this.view === 'table' && drawn && this.#opening.hours.found?.saysAll;
    return html`<slot ?hidden=${replaced}></slot>
      <div class="root" lang=${this.#opening.words.lang ?? nothing}>${drawn}</div>`;
  }

  protected override updated(): void {
    this.#problems.report(this.#findProblems());
    this.#announce();
  }

  #statement(): TemplateResult | undefined {
    const { text } = this.#opening;
    if (!text) return undefined;
    return this.view === 'line'
      ? html`<span part="line">${phrases(text)}</span>`
      : html`<span part="badge ${text.tone}"><span class="dot"></span><span>${phrases(text)}</span></span>`;
  }

  #table(): TemplateResult | undefined {
    const { hours, telling } = this.#opening;
    const { words, locale } = this.#opening.words;
    const week = hours.found?.hours;
    return week && words && this.#week?.weekView(week, words, locale, telling);
  }

  async #fetchTable(): Promise<void> {
    this.#week = await import('./week-view.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...ClinicOfficeHours.elementStyles, this.#week.weekStyles]);
    this.requestUpdate();
  }

  #findProblems(): PageProblem[] {
    const { found } = this.#opening.hours;
    if (!found) return [];
    const { hours, problems } = found;
    if (problems.some(({ kind }) => kind === 'error')) return problems;
    if (hours && !hours.timeZone) return [...problems, pageError('no-time-zone', 'time-zone')];
    return hours || problems.length ? problems : [pageError('no-hours', 'hours')];
  }

  #announce(): void {
    const { status } = this.#opening;
    const hours = this.#opening.hours.found?.hours;
    const before = this.#announced;
    this.#announced = status && hours && { hours, state: status.state };
    // Other hours are news to the page's author, not a clinic that opens or closes.
    if (!status || !before || before.hours !== hours || before.state === status.state) return;
    const event = new OpeningStateChangeEvent(status);
    this.dispatchEvent(event);
  }
}

/** The clinic opened or closed while its page was open. */
export class OpeningStateChangeEvent extends Event {
  readonly status: OpeningStatus;

  constructor(status: OpeningStatus) {
    super('clinic-opening-state-change', { bubbles: true, composed: true });
    this.status = status;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-office-hours': ClinicOfficeHours;
  }
  interface GlobalEventHandlersEventMap {
    'clinic-opening-state-change': OpeningStateChangeEvent;
  }
}
