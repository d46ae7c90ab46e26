import { html, type TemplateResult } from 'lit';

const monthName = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(at => monthName.format(Date.UTC(2026, at, 1)));

const two = (number: number): string => String(number).padStart(2, '0');

/** A date of every year, `MM-DD`, as a month and a day. `label` says which. */
export function monthDayInput(
  label: string,
  value: string,
  change: (monthDay: string) => void,
): TemplateResult {
  const [month = 1, day = 1] = value.split('-').map(Number);
  return html`<span class="month-day" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <span>
      <select
        aria-label="${label}, month"
        @change=${(event: Event) =>
          change(`${two(Number((event.target as HTMLSelectElement).value))}-${two(day)}`)}
      >
        ${MONTHS.map((name, at) => html`<option value=${at + 1} ?selected=${at + 1 === month}>${name}</option>`)}
      </select>
      <input
        type="number"
        min="1"
        max="31"
        aria-label="${label}, day"
        .value=${String(day)}
        @change=${(event: Event) =>
          change(`${two(month)}-${two(Number((event.target as HTMLInputElement).value))}`)}
      />
    </span>
  </span>`;
}
