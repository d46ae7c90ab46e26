import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { profileJSON } from '../../src/embed/snippet/profile-markup.js';
import './copy-block.js';
import { fragmentOf } from './draft-link.js';
import type { Draft } from './draft.js';
import './preview-frame.js';
import { previewOf } from './preview-of-draft.js';
import { factsOf, type Release } from './snippet-of-draft.js';

/** What to keep beside the snippet: the way back here, the profile, and what is seen without scripts. */
export class KeepCard extends LitElement {
  static override properties = {
    draft: { attribute: false },
    release: { attribute: false },
    plain: { state: true },
  };

  declare draft: Draft;
  declare release: Release;

  /** Whether the page without scripts is wanted: it is not made before. */
  declare private plain: boolean;

  constructor() {
    super();
    this.plain = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const link = new URL(fragmentOf(this.draft), location.href).href;
    const json = profileJSON(factsOf(this.draft));
    return html`<section class="card" aria-labelledby="keep-title">
      <h2 id="keep-title">To keep</h2>
      <details class="fold">
        <summary>A link that brings you back here</summary>
        <p class="small">Everything you set is in it, after the #, which browsers do not send to anybody.</p>
        <copy-block .text=${link} label="the link"></copy-block>
      </details>
      <details class="fold">
        <summary>Your clinic’s profile as JSON</summary>
        <copy-block .text=${json} label="the profile"></copy-block>
        <button type="button" class="quiet" @click=${() => download('clinic.json', json)}>
          Save as clinic.json
        </button>
      </details>
      <details
        class="fold"
        @toggle=${(event: Event) => (this.plain = (event.target as HTMLDetailsElement).open)}
      >
        <summary>What it looks like without JavaScript</summary>
        ${
          this.plain
            ? html`<preview-frame
                class="short"
                plain
                label="Your page without JavaScript"
                .page=${previewOf(this.draft, this.release, 'white', '')}
              ></preview-frame>`
            : nothing
        }
      </details>
    </section>`;
  }
}
customElements.define('keep-card', KeepCard);

/** Saves a text as a file of the visitor's. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
