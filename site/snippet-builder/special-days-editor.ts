import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { us } from '../../src/domain/hours/holidays/us.js';
import type { DayHours, SpecialDay } from '../../src/domain/hours/hours.js';
import { DatesChange, withOptional } from './dates-change.js';
import { monthDayInput } from './month-day-input.js';
import { spansInputs } from './spans-inputs.js';

const STATES: [value: string, label: string][] = [
  ['closed', 'closed'],
  ['open', 'open'],
  ['by-appointment', 'by appointment'],
  ['unstated', 'hours may differ'],
];

const HELD: Record<string, DayHours | undefined> = {
  closed: [],
  open: [['08:00', '12:00']],
  'by-appointment': 'by-appointment',
};

function stateOf({ hours }: SpecialDay): string {
  if (hours === undefined) return 'unstated';
  return typeof hours === 'string' ? hours : hours.length ? 'open' : 'closed';
}

const isYearly = ({ from = '' }: SpecialDay): boolean => from.length === 5;

const ALL = 'All federal holidays';
const nameOf = ({ label, holiday, from }: SpecialDay): string =>
  label ?? (holiday ? (us.find(({ key }) => `us/${key}` === holiday)?.label ?? ALL) : (from ?? 'date'));

/** Holidays, and single dates or some in a row, of one year or of every year. */
export class SpecialDaysEditor extends LitElement {
  static override properties = { days: { attribute: false } };

  declare days: readonly SpecialDay[];

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { days } = this;
    const named = new Set(days.map(({ holiday }) => holiday));
    const holidays = [{ key: 'public', label: ALL }, ...us].filter(({ key }) => !named.has(`us/${key}`));
    return html`<section class="dates">
      <h3>Special days and holidays</h3>
      ${days.length ? nothing : html`<p class="small">None yet. On these days something else holds.</p>`}
      <ul>
        ${days.map((day, at) => this.#day(day, at))}
      </ul>
      <div class="row">
        <label
          >Closed on a holiday
          <select
            @change=${(event: Event) => {
              const key = valueOf(event);
              (event.target as HTMLSelectElement).value = '';
              if (key) this.#tell([...days, { holiday: `us/${key}`, hours: [] }]);
            }}
          >
            <option value="">Choose one…</option>
            ${holidays.map(({ key, label }) => html`<option value=${key}>${label}</option>`)}
          </select></label
        >
        <button
          type="button"
          class="quiet"
          @click=${() => this.#tell([...days, { from: nextYears('12-24'), hours: [] }])}
        >
          Add a date
        </button>
      </div>
    </section>`;
  }

  #day(day: SpecialDay, at: number): TemplateResult {
    const change = (next: SpecialDay) => this.#tell(this.days.map((each, i) => (i === at ? next : each)));
    const name = nameOf(day);
    const state = stateOf(day);
    return html`<li>
      <div class="row">
        ${day.holiday ? html`<strong>${name}</strong>` : this.#dates(day, change)}
        <label
          >Then
          <select @change=${(event: Event) => change(withState(day, valueOf(event)))}>
            ${STATES.map(([value, label]) => html`<option value=${value} ?selected=${value === state}>${label}</option>`)}
          </select></label
        >
        ${
          day.holiday
            ? nothing
            : html`<label class="check"
                ><input
                  type="checkbox"
                  .checked=${isYearly(day)}
                  @change=${() => change(withYears(day, !isYearly(day)))}
                /><span>every year</span></label
              >`
        }
        <button type="button" class="link" @click=${() => this.#tell(this.days.filter((_, i) => i !== at))}>
          Remove<span class="unseen"> ${name}</span>
        </button>
      </div>
      ${
        state === 'open' && Array.isArray(day.hours)
          ? html`<div class="spans">${spansInputs(name, day.hours, hours => change({ ...day, hours }))}</div>`
          : nothing
      }
    </li>`;
  }

  #dates(day: SpecialDay, change: (next: SpecialDay) => void): TemplateResult {
    const { from = '', to = '', label = '' } = day;
    const yearly = isYearly(day);
    const date = (key: 'from' | 'to', said: string, value: string) =>
      html`<label
        >${said}
        <input
          type="date"
          .value=${value}
          @change=${(event: Event) => change(withOptional(day, key, valueOf(event)))}
      /></label>`;
    return html`${
        yearly
          ? monthDayInput('From', from, next => change({ ...day, from: next }))
          : date('from', 'From', from)
      }
      ${
        yearly
          ? monthDayInput('To', to || from, next =>
              change(withOptional(day, 'to', next === from ? '' : next)),
            )
          : date('to', 'To, if longer', to)
      }
      <label
        >Name
        <input
          placeholder="Christmas"
          .value=${label}
          @change=${(event: Event) => change(withOptional(day, 'label', valueOf(event)))}
      /></label>`;
  }

  #tell(special: SpecialDay[]): void {
    this.dispatchEvent(new DatesChange({ special }));
  }
}
customElements.define('special-days-editor', SpecialDaysEditor);

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function withState(day: SpecialDay, state: string): SpecialDay {
  const { hours: _, ...rest } = day;
  const held = HELD[state];
  return held === undefined ? rest : { ...rest, hours: held };
}

/** The same days of every year, or those of the year they come next in. */
function withYears(day: SpecialDay, yearly: boolean): SpecialDay {
  const turned = (date: string | undefined) => date && (yearly ? date.slice(5) : nextYears(date));
  const from = turned(day.from) || nextYears('12-24').slice(yearly ? 5 : 0);
  return withOptional({ ...day, from }, 'to', turned(day.to) ?? '');
}

function nextYears(monthDay: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4)) + (today.slice(5) > monthDay ? 1 : 0);
  return `${year}-${monthDay}`;
}
