import { html, LitElement, type TemplateResult } from 'lit';
import type { Closure, HoursJSON } from '../../src/domain/hours/hours.js';
import { DatesChange, withOptional } from './dates-change.js';
import './seasons-editor.js';
import './special-days-editor.js';

/** What holds beside the week: holidays, single dates, seasons, and being closed for a while. */
export class DatesEditor extends LitElement {
  static override properties = { hours: { attribute: false } };

  declare hours: HoursJSON;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { special = [], seasons = [], week } = this.hours;
    return html`<special-days-editor .days=${special}></special-days-editor>
      <seasons-editor .seasons=${seasons} .week=${week}></seasons-editor>
      ${this.#closure()}`;
  }

  #closure(): TemplateResult {
    const { closure } = this.hours;
    const change = (key: keyof Closure) => (event: Event) =>
      this.#tell(withOptional(closure ?? {}, key, (event.target as HTMLInputElement).value));
    return html`<section class="dates">
      <h3>Closed for a while</h3>
      ${
        closure
          ? html`<div class="row">
              <label>From <input type="date" .value=${closure.from ?? ''} @change=${change('from')} /></label>
              <label
                >To, if known <input type="date" .value=${closure.to ?? ''} @change=${change('to')}
              /></label>
              <label
                >Why
                <input placeholder="Doctor away" .value=${closure.label ?? ''} @change=${change('label')}
              /></label>
              <label class="wide"
                >What visitors should do
                <input
                  placeholder="Urgent: call the front desk"
                  .value=${closure.note ?? ''}
                  @change=${change('note')}
              /></label>
              <button type="button" class="link" @click=${() => this.#tell(undefined)}>
                Open again<span class="unseen">: remove the closure</span>
              </button>
            </div>`
          : html`<button type="button" class="quiet" @click=${() => this.#tell({})}>
              Close for a while
            </button>`
      }
    </section>`;
  }

  #tell(closure: Closure | undefined): void {
    this.dispatchEvent(new DatesChange({ closure }));
  }
}
customElements.define('dates-editor', DatesEditor);
