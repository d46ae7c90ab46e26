import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hours, HoursJSON } from '../../domain/hours/hours.js';
import type { OpeningState } from '../../domain/hours/opening-status-with.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { quietly } from '../../page/quietly.js';
import { hostStyles } from '../look/host.styles.js';
import { phrases } from '../look/phrases.js';
import { styles } from './office-hours.styles.js';
import type { WeekPart } from './week-part.js';

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
 * @csspart table - The week, and what differs in the next two.
 * @csspart panel - The box in which an expandable badge shows the table.
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
    expandable: { type: Boolean },
    grouped: { type: Boolean },
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

  /** Whether the badge is a button that opens the week. */
  declare expandable: boolean;

  /** Whether days in a row with the same hours make one row of the table. */
  declare grouped: boolean;

  readonly #content = new PageContent(this, 'badge,open,soon,closed,request,line,table,panel');
  readonly #opening = new PageOpening(this, { text: () => this.#content.text, leads: true });
  readonly #problems = new PageProblems(this);
  #week: WeekPart | undefined;
  #weekFetched: Promise<void> | undefined;
  #announced: { hours: Hours | undefined; state: OpeningState } | undefined;

  /** Waits for the hours too: whoever awaits `updateComplete` sees the badge. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#opening.settled, this.#weekFetched]);
    const done = await super.getUpdateComplete();
    await this.#problems.told;
    return done;
  }

  protected override willUpdate(): void {
    if (this.view === 'table' || this.expandable) this.#weekFetched ??= this.#fetchWeek();
  }

  protected override render(): TemplateResult {
    const table = this.view === 'table' && this.#week?.table(this.grouped);
    const replaced = table && this.#opening.hours.found?.saysAll;
    return html`<slot ?hidden=${replaced}></slot>
      <div class="root" lang=${this.#opening.words.lang ?? nothing}>
        ${this.view === 'table' ? table : this.#statement()}
      </div>`;
  }

  protected override updated(): void {
    this.#problems.report(this.#findProblems());
    this.#announce();
  }

  #statement(): TemplateResult | undefined {
    const { text } = this.#opening;
    if (!text) return undefined;
    if (this.view === 'line') return html`<span part="line">${phrases(text)}</span>`;
    const badge = html`<span class="dot"></span><span>${phrases(text)}</span>`;
    return this.expandable && this.#week
      ? this.#week.opener(text.tone, badge, this.grouped)
      : html`<span part="badge ${text.tone}">${badge}</span>`;
  }

  #fetchWeek(): Promise<void> {
    return quietly(import('./week-part.js'), ({ WeekPart }) => {
      this.#week = new WeekPart(this, this.#opening);
      this.requestUpdate();
    });
  }

  #findProblems(): PageProblem[] {
    const { found } = this.#opening.hours;
    if (!found) return [];
    const { hours } = found;
    const problems = [...found.problems];
    const { view = 'badge' } = this;
    if (!/^(?:badge|line|table)$/.test(view)) problems.push(pageError('wrong-value', 'view', view));
    if (problems.some(({ kind }) => kind === 'error')) return problems;
    if (hours && !hours.timeZone) problems.push(pageError('no-time-zone', 'time-zone'));
    if (!hours && !problems.length) problems.push(pageError('no-hours', 'hours'));
    return problems;
  }

  /** Tells a clinic that opened or closed. Other hours are no such news. */
  #announce(): void {
    const { status, text, hours } = this.#opening;
    const found = hours.found?.hours;
    const before = this.#announced;
    this.#announced = status && { hours: found, state: status.state };
    if (!status || !before || before.hours !== found || before.state === status.state) return;
    void quietly(import('./opening-change.js'), ({ tellChange }) => tellChange(this, status, text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-office-hours': ClinicOfficeHours;
  }
}
