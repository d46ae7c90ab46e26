import { html, LitElement, type TemplateResult } from 'lit';
import type { Draft } from './draft.js';
import { moments } from './moments.js';
import './preview-frame.js';
import { hasExamples, previewOf } from './preview-of-draft.js';
import type { Release } from './snippet-of-draft.js';

const GROUNDS: [value: string, label: string][] = [
  ['white', 'White page'],
  ['tinted', 'Tinted page'],
  ['dark', 'Dark page'],
  ['photo', 'Over a picture'],
  ['hostile', 'A page with wild styles'],
];

/** The real widgets on a page, wide or narrow, on any ground, at any moment. */
export class SeeStep extends LitElement {
  static override properties = {
    draft: { attribute: false },
    release: { attribute: false },
    ground: { state: true },
    width: { state: true },
    now: { state: true },
  };

  declare draft: Draft;
  declare release: Release;

  declare private ground: string;
  declare private width: 'wide' | 'phone';
  declare private now: string;

  constructor() {
    super();
    this.ground = 'white';
    this.width = 'wide';
    this.now = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const all = moments(this.draft.profile.timeZone, new Date());
    return html`<h1 tabindex="-1">This is how it will look</h1>
      <p class="lead">
        The real widgets, on a page of their own. Look at any moment of the week.
        ${this.draft.widgets.some(hasExamples) ? 'The articles are examples: yours are read on your own site.' : ''}
      </p>
      <div class="stage">
        <div class="card controls">
          <label
            >Moment
            <select @change=${(event: Event) => (this.now = valueOf(event))}>
              ${all.map(([name, now]) => html`<option value=${now} ?selected=${now === this.now}>${name}</option>`)}
              ${
                all.some(([, now]) => now === this.now)
                  ? ''
                  : html`<option value=${this.now} selected>Another moment</option>`
              }
            </select></label
          >
          <label
            >Another moment
            <input
              type="datetime-local"
              .value=${this.now}
              @change=${(event: Event) => (this.now = valueOf(event))}
          /></label>
          <label
            >On
            <select @change=${(event: Event) => (this.ground = valueOf(event))}>
              ${GROUNDS.map(
                ([value, label]) =>
                  html`<option value=${value} ?selected=${value === this.ground}>${label}</option>`,
              )}
            </select></label
          >
          <div class="tabs" role="group" aria-label="How wide">
            ${(
              [
                ['wide', 'Desktop'],
                ['phone', 'Phone'],
              ] as const
            ).map(
              ([value, label]) =>
                html`<button
                  type="button"
                  aria-pressed=${value === this.width ? 'true' : 'false'}
                  @click=${() => (this.width = value)}
                >
                  ${label}
                </button>`,
            )}
          </div>
        </div>
        <preview-frame
          class=${this.width}
          label="Your page with the widgets"
          .page=${previewOf(this.draft, this.release, this.ground, this.now)}
        ></preview-frame>
      </div>`;
  }
}
customElements.define('see-step', SeeStep);

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
