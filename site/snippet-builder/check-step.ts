import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { draftFromSnippet, type Finding } from './draft-from-snippet.js';
import { DraftChange } from './draft-change.js';
import type { Draft } from './draft.js';
import './preview-frame.js';
import { previewOf } from './preview-of-draft.js';
import type { Release } from './snippet-of-draft.js';

const EXAMPLE = '<div data-clinic="office-hours">…</div>';

/** A snippet that is on a page already, pasted back: what is in it, and the way to change it. */
export class CheckStep extends LitElement {
  static override properties = {
    release: { attribute: false },
    findings: { state: true },
    read: { state: true },
  };

  declare release: Release;

  declare private findings: Finding[] | undefined;
  declare private read: Draft | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">Check a snippet</h1>
      <p class="lead">Paste what is on your page now. You see what it does, and can change it here.</p>
      <div class="check-grid">
        <div class="card">
          <label class="field"
            >The snippet
            <textarea
              rows="10"
              spellcheck="false"
              placeholder=${EXAMPLE}
              @input=${(event: Event) => this.#check((event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
        </div>
        <section class="card" aria-label="What is in it" aria-live="polite">
          ${
            this.findings
              ? html`<ul class="findings">
                    ${this.findings.map(
                      ({ good, say }) =>
                        html`<li class=${good ? 'good' : 'bad'}>
                          <span class="unseen">${good ? 'Right: ' : 'Look: '}</span>${say}
                        </li>`,
                    )}
                  </ul>
                  ${
                    this.read
                      ? html`<button type="button" class="primary" @click=${this.#edit}>Change it</button>`
                      : nothing
                  }`
              : html`<p class="empty">What is right and what is not will stand here.</p>`
          }
        </section>
        ${
          this.read
            ? html`<section class="card wide" aria-labelledby="plain-title">
                <h2 id="plain-title">Without JavaScript</h2>
                <preview-frame
                  class="short"
                  plain
                  label="This snippet without JavaScript"
                  .page=${previewOf(this.read, this.release, 'white', '')}
                ></preview-frame>
              </section>`
            : nothing
        }
      </div>`;
  }

  #check(source: string): void {
    const { draft, findings } = source.trim()
      ? draftFromSnippet(source)
      : { draft: undefined, findings: undefined };
    this.findings = findings;
    this.read = draft;
  }

  readonly #edit = (): void => {
    if (this.read) this.dispatchEvent(new DraftChange(this.read));
  };
}
customElements.define('check-step', CheckStep);
