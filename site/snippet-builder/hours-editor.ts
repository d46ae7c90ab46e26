import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hoursFromJSON } from '../../src/domain/hours/hours-json.js';
import { WEEKDAYS } from '../../src/domain/hours/weekday.js';
import { DraftChange } from './draft-change.js';
import type { Draft, DraftHours } from './draft.js';
import type { DatesChange } from './dates-change.js';
import './dates-editor.js';
import { doubtQuestion } from './doubt-question.js';
import { answered, NO_HOURS, withDates, withHours, withText } from './hours-changes.js';
import './week-editor.js';
import type { WeekChange } from './week-editor.js';
import { clock, twelveHour, words } from './words.js';

/** A place's sets of hours: the words on the page, what was understood, and the week to change it in. */
export class HoursEditor extends LitElement {
  static override properties = {
    draft: { attribute: false },
    place: {},
    inSource: { attribute: false },
    set: { state: true },
  };

  declare draft: Draft;
  declare place: string;

  /** Whether doubts are asked in the source, beside. */
  declare inSource: boolean;

  declare private set: string;

  constructor() {
    super();
    this.set = 'office';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const sets = this.draft.places[this.place] ?? {};
    const named = [...new Set(['office', ...Object.keys(sets)])];
    const set = named.includes(this.set) ? this.set : 'office';
    const hours = sets[set] ?? NO_HOURS;
    const others = Object.keys(words.sets).filter(each => !named.includes(each));
    return html`<div class="tabs" role="group" aria-label="Which hours">
        ${named.map(
          each =>
            html`<button
              type="button"
              aria-pressed=${each === set ? 'true' : 'false'}
              @click=${() => (this.set = each)}
            >
              ${words.sets[each] ?? each}
            </button>`,
        )}
        <details class="menu">
          <summary>Add hours…</summary>
          <div>
            ${others.map(
              each =>
                html`<button type="button" class="quiet" @click=${(event: Event) => this.#add(each, event)}>
                  ${words.sets[each]}
                </button>`,
            )}
          </div>
        </details>
      </div>
      ${this.#understood(set, hours)} ${this.#questions(set, hours)}
      <details class="fold">
        <summary>Change the week</summary>
        <week-editor
          .hours=${hours.hours}
          @week-change=${({ hours: next }: WeekChange) => this.#put(set, withHours(hours, next, this.#language))}
        ></week-editor>
      </details>
      <details class="fold">
        <summary>Special days, holidays, seasons, closed for a while${this.#counted(hours)}</summary>
        <dates-editor
          .hours=${hours.hours}
          @dates-change=${({ dates }: DatesChange) => this.#put(set, withDates(hours, dates))}
        ></dates-editor>
      </details>
      <label class="field"
        >The words on your page
        <textarea
          rows=${Math.max(2, hours.text.split('\n').length)}
          spellcheck="false"
          placeholder="Monday - Friday : 8am - 5pm"
          .value=${hours.text}
          @change=${(event: Event) => this.#put(set, withText(valueOf(event), this.#language))}
        ></textarea>
        <span class="small"
          >They stay as they are, also where no script runs. Change them, and they are read anew.</span
        >
      </label>
      ${
        set === 'office'
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#remove(set)}>
              Remove ${words.sets[set] ?? set}
            </button>`
      }`;
  }

  get #language(): string | undefined {
    return this.draft.profile.languages?.[0];
  }

  #counted({ hours }: DraftHours): string {
    const count = (hours.special?.length ?? 0) + (hours.seasons?.length ?? 0) + (hours.closure ? 1 : 0);
    return count ? ` (${count})` : '';
  }

  #understood(set: string, { hours, guess, text }: DraftHours): TemplateResult {
    const asked = (day: (typeof WEEKDAYS)[number]) =>
      guess.week?.[day] !== undefined && hours.week?.[day] === undefined;
    if (!Object.keys({ ...hours.week, ...guess.week }).length) {
      return html`<p class="empty">
        ${
          text.trim()
            ? 'No hours could be read in these words. Write them as “Monday - Friday : 8am - 5pm”, or use the week below.'
            : `No ${(words.sets[set] ?? set).toLowerCase()} yet. Type them below as you would say them, or use the week.`
        }
      </p>`;
    }
    return html`<dl class="understood">
      ${WEEKDAYS.map(day => {
        const held = hours.week?.[day];
        const said =
          held === undefined
            ? asked(day)
              ? 'to be decided'
              : 'not stated'
            : held === 'by-appointment'
              ? (hours.notes?.[day] ?? 'By appointment')
              : held.length
                ? held
                    .map(([from, to]) =>
                      to === '24:00' && from === '00:00' ? 'Open 24 hours' : `${clock(from)} – ${clock(to)}`,
                    )
                    .join(', ')
                : 'Closed';
        return html`<div class=${held === undefined ? 'open' : ''}>
          <dt>${words.days[day]}</dt>
          <dd>${said}</dd>
        </div>`;
      })}
    </dl>`;
  }

  #questions(set: string, hours: DraftHours): TemplateResult | typeof nothing {
    const { doubts, assumed } = hours;
    const asked =
      this.inSource && hours.from !== undefined ? doubts.filter(({ from }) => from === undefined) : doubts;
    const isSound = hoursFromJSON(hours.hours).problems.length === 0;
    if (!asked.length && !assumed.length && isSound) return nothing;
    return html`${asked.map(doubt =>
      doubtQuestion(doubt, answer => this.#put(set, answered(hours, doubt, answer))),
    )}
    ${isSound ? nothing : html`<p class="warn">Some dates are not complete; they are left out until they are.</p>`}
    ${
      assumed.length
        ? html`<p class="small assumed">
            Read as plainly meant: ${assumed.map(({ message }) => assumption(message)).join('; ')}.
          </p>`
        : nothing
    }`;
  }

  #add(set: string, event: Event): void {
    (event.currentTarget as Element).closest('details')!.open = false;
    this.set = set;
    this.#put(set, NO_HOURS);
  }

  #put(set: string, hours: DraftHours): void {
    const places = { ...this.draft.places, [this.place]: { ...this.draft.places[this.place], [set]: hours } };
    this.dispatchEvent(new DraftChange({ ...this.draft, places }));
  }

  #remove(set: string): void {
    const { [set]: _, ...rest } = this.draft.places[this.place] ?? {};
    this.set = 'office';
    this.dispatchEvent(
      new DraftChange({ ...this.draft, places: { ...this.draft.places, [this.place]: rest } }),
    );
  }
}
customElements.define('hours-editor', HoursEditor);

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;

const assumption = (message: string): string =>
  twelveHour(message.replace(/"(.+)" was read as (.+?)\.$/, '“$1” is $2').replace(/\.$/, ''));
