import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DayHours, HoursJSON, Span } from '../../src/domain/hours/hours.js';
import { WEEKDAYS, type Weekday } from '../../src/domain/hours/weekday.js';
import { copied, withDay } from './hours-changes.js';
import { spansInputs } from './spans-inputs.js';
import { words } from './words.js';

type State = 'open' | 'all-day' | 'closed' | 'by-appointment' | 'unstated';

const STATES: [State, string][] = [
  ['open', 'Open'],
  ['all-day', 'Open 24 hours'],
  ['closed', 'Closed'],
  ['by-appointment', 'By appointment'],
  ['unstated', 'Not stated'],
];

const ALL_DAY: Span = ['00:00', '24:00'];
const USUAL: Span = ['08:00', '17:00'];

function stateOf(held: DayHours | undefined): State {
  if (held === undefined) return 'unstated';
  if (held === 'by-appointment') return held;
  if (!held.length) return 'closed';
  return held.length === 1 && held[0]![0] === '00:00' && held[0]![1] === '24:00' ? 'all-day' : 'open';
}

/** The week was changed. */
export class WeekChange extends Event {
  readonly hours: HoursJSON;

  constructor(hours: HoursJSON) {
    super('week-change', { bubbles: true });
    this.hours = hours;
  }
}

declare global {
  interface HTMLElementEventMap {
    'week-change': WeekChange;
  }
}

/** A week, day by day: open with any number of breaks, closed, by appointment in the clinic's own words, or not stated. */
export class WeekEditor extends LitElement {
  static override properties = { hours: { attribute: false }, label: {}, plain: { type: Boolean } };

  declare hours: HoursJSON;

  /** Whether its days have no words of their own, as a season's have not. */
  declare plain: boolean;
  declare label: string;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="week" role="group" aria-label=${this.label ?? 'The week'}>
      ${WEEKDAYS.map(day => this.#day(day))}
    </div>`;
  }

  #day(day: Weekday): TemplateResult {
    const held = this.hours.week?.[day];
    const state = stateOf(held);
    const name = words.days[day];
    return html`<fieldset class="day">
      <legend>${name}</legend>
      <select
        aria-label="${name} is"
        @change=${(event: Event) => this.#setState(day, valueOf(event) as State)}
      >
        ${STATES.map(([value, label]) => html`<option value=${value} ?selected=${value === state}>${label}</option>`)}
      </select>
      <div class="spans">
        ${state === 'open' ? spansInputs(name, held as Span[], spans => this.#set(day, spans)) : nothing}
        ${
          state === 'by-appointment' && !this.plain
            ? html`<input
                aria-label="In your own words, ${name}"
                placeholder="Open as needed"
                .value=${this.hours.notes?.[day] ?? ''}
                @change=${(event: Event) => this.#tell(withDay(this.hours, day, held, valueOf(event)))}
              />`
            : nothing
        }
      </div>
      <details class="menu">
        <summary>Copy to…<span class="unseen"> from ${name}</span></summary>
        <div>
          ${this.#copyButton(day, 'Weekdays', WEEKDAYS.slice(0, 5))}
          ${this.#copyButton(day, 'Weekend', WEEKDAYS.slice(5))}
          ${this.#copyButton(day, 'Every day', WEEKDAYS)}
        </div>
      </details>
    </fieldset>`;
  }

  #copyButton(day: Weekday, label: string, to: readonly Weekday[]): TemplateResult {
    const copy = (event: Event) => {
      const menu = (event.currentTarget as Element).closest('details')!;
      menu.open = false;
      menu.querySelector('summary')!.focus();
      this.#tell(copied(this.hours, day, to));
    };
    return html`<button type="button" class="quiet" @click=${copy}>${label}</button>`;
  }

  #setState(day: Weekday, state: State): void {
    const before = this.hours.week?.[day];
    const spans = Array.isArray(before) && before.length && stateOf(before) === 'open' ? before : [USUAL];
    const held: Record<State, DayHours | undefined> = {
      open: spans,
      'all-day': [ALL_DAY],
      closed: [],
      'by-appointment': 'by-appointment',
      unstated: undefined,
    };
    this.#tell(
      withDay(this.hours, day, held[state], state === 'by-appointment' ? this.hours.notes?.[day] : undefined),
    );
  }

  #set(day: Weekday, spans: Span[]): void {
    this.#tell(withDay(this.hours, day, spans));
  }

  #tell(hours: HoursJSON): void {
    this.dispatchEvent(new WeekChange(hours));
  }
}
customElements.define('week-editor', WeekEditor);

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
