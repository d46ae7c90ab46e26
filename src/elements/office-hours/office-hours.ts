import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hours, HoursJSON } from '../../domain/hours/hours.js';
import type { OpeningState } from '../../domain/hours/opening-status-with.js';
import { PageContent } from '../../page/page-content.js';
import { PageOpening } from '../../page/page-opening.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageProblems } from '../../page/page-problems.js';
import { quietly } from '../../page/quietly.js';
import type { Wording } from '../../words/own-wording.js';
import { badgeStyles } from '../look/badge.styles.js';
import { hostStyles } from '../look/host.styles.js';
import { HoursView } from '../look/hours-view.js';
import { styles } from './office-hours.styles.js';

// With their types, `addEventListener` knows what it hands on.
export type { ProblemEvent } from '../../page/tell-problems.js';
export type { OpeningStateChangeEvent } from './opening-change.js';

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
 * @csspart badge - What holds now, as a badge. Also carries `open`, `soon`, `closed`, `request` or `notice`.
 * @csspart line - The same as plain text.
 * @csspart notice - The notice in the page's profile, where it does not stand behind what holds now.
 * @csspart table - The week, and what differs in the next two.
 * @csspart panel - The box in which an expandable badge shows the table.
 *
 * @cssprop [--clinic-size=1] - Size of what is drawn, as a multiple of the visitor's own text size.
 */
export class ClinicOfficeHours extends LitElement {
  static override styles = [hostStyles, badgeStyles, styles];

  static override properties = {
    hours: {},
    hoursFor: { attribute: 'hours-for' },
    timeZone: { attribute: 'time-zone' },
    view: {},
    hoursOf: { attribute: 'hours-of' },
    location: {},
    country: {},
    now: {},
    expandable: { type: Boolean },
    grouped: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    words: {},
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

  /** Whose public holidays a text speaks of: a country's two letters. Without it the page's. */
  declare country?: string;

  /** A fixed time on the clinic's wall, such as `2026-11-28T10:00`, for previews. */
  declare now?: string;

  /** Whether the badge is a button that opens the week. */
  declare expandable: boolean;

  /** Whether days in a row with the same hours make one row of the table. */
  declare grouped: boolean;

  /** Whether the office's hours are also written as JSON-LD, for search engines; not where the page's own says some. */
  declare jsonLd: boolean;

  /** The author's own wording, by what is said: `{"phone.call": "Ring us on"}`. Else the script tag's `data-words`. */
  declare words?: string | Wording;

  readonly #content = new PageContent(this, 'badge,open,soon,closed,request,notice,line,table,panel');
  readonly #opening = new PageOpening(this, { text: () => this.#content.text, leads: true });
  readonly #view = new HoursView(this, this.#opening);
  readonly #problems = new PageProblems(this);
  #furtherAsked = false;
  #announced: { hours: Hours | undefined; state: OpeningState } | undefined;

  /** Waits for the hours too: whoever awaits `updateComplete` sees the badge. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#opening.settled, this.#view.settled]);
    const done = await super.getUpdateComplete();
    await this.#problems.told;
    return done;
  }

  protected override willUpdate(): void {
    // A profile, JSON-LD; or hours twice, in the attribute and in a text it was not settled for.
    // The browser keeps a page's list of scripts; looking through the page for each of many badges takes long.
    const hasData = () => [...document.scripts].some(({ type }) => /json$/.test(type));
    const needsMore = this.jsonLd || (this.hours && !this.hoursFor) || hasData();
    if (needsMore && !this.#furtherAsked) {
      this.#furtherAsked = true;
      void quietly(import('./further-parts.js'), ({ FurtherParts }) => {
        new FurtherParts(this, this.#opening, this.#view, this.#problems, () => this.#content.text);
      });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot ?hidden=${this.#view.saysAll}></slot>
      <div class="root" lang=${this.#opening.words.lang ?? nothing}>${this.#view.render()}</div>`;
  }

  protected override updated(): void {
    this.#problems.report(this.#findProblems());
    this.#announce();
  }

  #findProblems(): PageProblem[] {
    const { found } = this.#opening.hours;
    if (!found) return [];
    const { hours } = found;
    const problems = [...found.problems, ...this.#view.problems];
    if (problems.some(({ kind }) => kind === 'error')) return problems;
    if (hours && !hours.timeZone) problems.push(pageError('no-time-zone', 'time-zone'));
    if (!hours && !problems.length) problems.push(pageError('no-hours', 'hours'));
    return problems;
  }

  /** Tells a clinic that opened or closed. Other hours are no such news. */
  #announce(): void {
    const { status, hours } = this.#opening;
    const found = hours.found?.hours;
    const before = this.#announced;
    this.#announced = status && { hours: found, state: status.state };
    if (!status || !before || before.hours !== found || before.state === status.state) return;
    void quietly(import('./opening-change.js'), ({ tellChange }) =>
      tellChange(this, status, this.#view.said),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-office-hours': ClinicOfficeHours;
  }
}
