import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Season, Week } from '../../src/domain/hours/hours.js';
import { DatesChange, withOptional } from './dates-change.js';
import { monthDayInput } from './month-day-input.js';
import './week-editor.js';
import type { WeekChange } from './week-editor.js';

/** Parts of the year with a week of their own. */
export class SeasonsEditor extends LitElement {
  static override properties = { seasons: { attribute: false }, week: { attribute: false } };

  declare seasons: readonly Season[];

  /** The ordinary week, from which a new season begins. */
  declare week: Week | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { seasons } = this;
    return html`<section class="dates">
      <h3>Seasons</h3>
      ${seasons.length ? nothing : html`<p class="small">None. A season has a week of its own, every year.</p>`}
      ${seasons.map((season, at) => this.#season(season, at))}
      <button
        type="button"
        class="quiet"
        @click=${() =>
          this.#tell([...seasons, { from: '06-01', to: '08-31', label: 'Summer', week: { ...this.week } }])}
      >
        Add a season
      </button>
    </section>`;
  }

  #season(season: Season, at: number): TemplateResult {
    const change = (next: Season) => this.#tell(this.seasons.map((each, i) => (i === at ? next : each)));
    const name = season.label ?? 'this season';
    return html`<div class="season">
      <div class="row">
        <label
          >Name
          <input
            .value=${season.label ?? ''}
            @change=${(event: Event) => change(withOptional(season, 'label', valueOf(event)))}
        /></label>
        ${this.#end(season, 'from', change)} ${this.#end(season, 'to', change)}
        <button
          type="button"
          class="link"
          @click=${() => this.#tell(this.seasons.filter((_, i) => i !== at))}
        >
          Remove<span class="unseen"> ${name}</span>
        </button>
      </div>
      <week-editor
        plain
        label="The week in ${name}"
        .hours=${{ week: season.week as Week }}
        @week-change=${(event: WeekChange) => {
          event.stopPropagation();
          change({ ...season, week: event.hours.week ?? {} });
        }}
      ></week-editor>
    </div>`;
  }

  /** A season of one year is written with its year, and keeps it. */
  #end(season: Season, end: 'from' | 'to', change: (next: Season) => void): TemplateResult {
    const said = end === 'from' ? 'From' : 'To';
    const value = season[end] ?? season.from;
    const set = (next: string) => change(withOptional(season, end, next));
    return value.length === 5
      ? monthDayInput(said, value, set)
      : html`<label
          >${said} <input type="date" .value=${value} @change=${(event: Event) => set(valueOf(event))}
        /></label>`;
  }

  #tell(seasons: Season[]): void {
    this.dispatchEvent(new DatesChange({ seasons }));
  }
}
customElements.define('seasons-editor', SeasonsEditor);

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
