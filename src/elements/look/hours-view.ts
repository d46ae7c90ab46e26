import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { PageOpening } from '../../page/page-opening.js';
import { wrongValue, type PageProblem } from '../../page/page-problem.js';
import { quietly } from '../../page/quietly.js';
import type { OpeningText } from '../../words/hours/opening-text.js';
import type { NoticePart } from './notice-part.js';
import { phrases } from './phrases.js';
import type { WeekPart } from './week-part.js';

/** The attributes that say how hours are shown. */
interface ViewHost extends LitElement {
  view?: 'badge' | 'line' | 'table';
  expandable: boolean;
  grouped: boolean;
  location?: string;
  timeZone?: string;
  now?: string;
}

/** Hours as a badge, also one that opens the week, as a line, or as the table of the week; with the clinic's notice. */
export class HoursView implements ReactiveController {
  /** Given by hosts of pages that have one. */
  notice: NoticePart | undefined;

  /** Resolves when all has come that is needed for what is shown. */
  settled: Promise<void> | undefined;

  readonly #host: ViewHost;
  readonly #opening: PageOpening;
  #week: WeekPart | undefined;

  constructor(host: ViewHost, opening: PageOpening) {
    this.#host = host;
    this.#opening = opening;
    host.addController(this);
  }

  /** What holds now, and the clinic's notice. */
  get said(): OpeningText | undefined {
    const { text } = this.#opening;
    return this.notice ? this.notice.after(text) : text;
  }

  /** What is wrong with the host's `view`. */
  get problems(): PageProblem[] {
    return wrongValue('view', this.#host.view, /^(?:badge|line|table)$/);
  }

  hostUpdate(): void {
    if (this.#host.view !== 'table' && !this.#host.expandable) return;
    this.settled ??= quietly(import('./week-part.js'), ({ WeekPart }) => {
      this.#week = new WeekPart(this.#host, this.#opening);
      this.#host.requestUpdate();
    });
  }

  /** Whether the table says all that the author's text does. */
  get saysAll(): boolean {
    return Boolean(this.#table && this.#opening.hours.found?.saysAll);
  }

  /** What the host shows of its hours; `undefined` where nothing certain can be said. */
  render(): unknown {
    const { view, expandable, grouped } = this.#host;
    if (view === 'table') return [this.#table, this.notice?.line()];
    const text = this.said;
    if (!text) return undefined;
    if (view === 'line') return html`<span part="line">${phrases(text)}</span>`;
    const badge = html`<span class="dot"></span><span>${phrases(text)}</span>`;
    return expandable && this.#week
      ? this.#week.opener(text.tone, badge, grouped)
      : html`<span part="badge ${text.tone}">${badge}</span>`;
  }

  /** The week; `undefined` before it has come, where no day is known, and where it is not asked for. */
  get #table(): TemplateResult | undefined {
    const { view, grouped } = this.#host;
    return view === 'table' ? this.#week?.table(grouped) : undefined;
  }
}
