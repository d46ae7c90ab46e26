import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FoundPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import './check-step.js';
import './choose-step.js';
import type { DraftChange } from './draft-change.js';
import { draftIn, fragmentOf } from './draft-link.js';
import { EMPTY_DRAFT, type Draft } from './draft.js';
import { holdFocus, keepInSight } from './hold-focus.js';
import './see-step.js';
import { release, type Release } from './snippet-of-draft.js';
import './start-step.js';
import type { StartStep } from './start-step.js';
import './take-step.js';
import { words } from './words.js';

const STEPS = ['start', 'choose', 'see', 'take'] as const;
type Step = (typeof STEPS)[number] | 'check';

/** From a clinic's own words to the snippet for its site, in four steps. */
export class SnippetBuilder extends LitElement {
  static override properties = {
    draft: { state: true },
    found: { state: true },
    step: { state: true },
    release: { state: true },
  };

  declare private draft: Draft;
  declare private found: FoundPage | undefined;
  declare private step: Step;

  /** `undefined` until it has come: a snippet taken before that would name neither version nor hash. */
  declare private release: Release | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.draft = draftIn(location.hash) ?? EMPTY_DRAFT;
    this.step = 'start';
    addEventListener('hashchange', () => {
      const draft = draftIn(location.hash);
      if (!draft) return;
      this.found = undefined;
      this.draft = draft;
    });
    void release().then(found => (this.release = found));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { step } = this;
    const at = STEPS.indexOf(step as 'start');
    const next = STEPS[at + 1];
    return html`<nav class="steps-nav" aria-label="Steps">
        <ol>
          ${STEPS.map(
            each =>
              html`<li>
                <button
                  type="button"
                  aria-current=${each === step ? 'step' : nothing}
                  ?disabled=${each !== 'start' && !this.#begun}
                  @click=${() => this.#go(each)}
                >
                  ${words.steps[each]}
                </button>
              </li>`,
          )}
        </ol>
        <button
          type="button"
          class="link"
          aria-current=${step === 'check' ? 'step' : nothing}
          @click=${() => this.#go('check')}
        >
          ${words.steps.check}
        </button>
      </nav>
      <div class="step" @draft-change=${this.#change} @focusin=${keepInSight}>${this.#step()}</div>
      ${
        this.#begun && step !== 'check'
          ? html`<div class="onward">
              ${
                at > 0
                  ? html`<button type="button" class="quiet back" @click=${() => this.#go(STEPS[at - 1]!)}>
                      Back
                    </button>`
                  : nothing
              }
              ${
                next && next !== 'take'
                  ? html`<button type="button" class="quiet" @click=${() => this.#go(next)}>
                      ${words.steps[next]}
                    </button>`
                  : nothing
              }
              ${
                step === 'take'
                  ? nothing
                  : html`<button type="button" class="primary" @click=${() => this.#go('take')}>
                      Get the snippet
                    </button>`
              }
            </div>`
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    // Whoever reads the page with a screen reader or the keyboard begins where the step begins.
    const waited = changed.has('release') && this.step !== 'start';
    if (waited || (changed.has('step') && changed.get('step') !== undefined)) void this.#focusTitle();
  }

  /** A step draws itself a moment after us. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<LitElement>('.step > *')?.updateComplete;
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  get #begun(): boolean {
    return Object.keys(this.draft.places).length > 0 || Object.keys(this.draft.profile).length > 0;
  }

  #step(): TemplateResult {
    const { draft, step, release: files } = this;
    if (step === 'start')
      return html`<start-step .draft=${draft} .found=${this.found} ?begun=${this.#begun}></start-step>`;
    if (step === 'choose') return html`<choose-step .draft=${draft}></choose-step>`;
    if (!files) return html`<p class="empty" role="status">One moment …</p>`;
    if (step === 'see') return html`<see-step .draft=${draft} .release=${files}></see-step>`;
    if (step === 'take') return html`<take-step .draft=${draft} .release=${files}></take-step>`;
    return html`<check-step .release=${files}></check-step>`;
  }

  #go(step: Step): void {
    const start = this.querySelector<StartStep>('start-step');
    if (start) this.found = start.found;
    this.step = step;
    scrollTo({ top: 0 });
  }

  readonly #change = (event: DraftChange): void => {
    const start = this.querySelector<StartStep>('start-step');
    if (start) this.found = start.found;
    const began = this.#begun;
    this.draft = event.draft;
    if (this.step === 'check') this.#go('start');
    else if (began !== this.#begun) void this.#focusTitle();
    else void holdFocus(this);
    // Reloading the page, or coming back to it, brings everything back. Nothing of it is sent.
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      history.replaceState(
        null,
        '',
        this.#begun ? fragmentOf(this.draft) : location.pathname + location.search,
      );
    }, 300);
  };
}
customElements.define('snippet-builder', SnippetBuilder);
