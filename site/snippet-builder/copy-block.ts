import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';

/** Something to be copied, with the button that does it. */
export class CopyBlock extends LitElement {
  static override properties = { text: {}, label: {}, state: { state: true } };

  /** What is copied. */
  declare text: string;

  /** What it is, for those who do not see it. */
  declare label: string;

  declare private state: '' | 'copied' | 'select';

  constructor() {
    super();
    this.text = this.label = this.state = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="copy-head">
        <span class="small" aria-hidden="true">${this.label}</span>
        <button class="copy ${this.state}" type="button" @click=${this.#copy}>
          ${this.state === 'copied' ? 'Copied' : 'Copy'}<span class="unseen"> ${this.label}</span>
        </button>
      </div>
      <pre tabindex="0" role="region" aria-label=${this.label}><code>${this.text}</code></pre>
      <span class="unseen" role="status"
        >${this.state === 'copied' ? 'Copied.' : this.state ? 'Selected: press Ctrl+C.' : ''}</span
      >`;
  }

  /** What was copied is no longer what stands there once that has changed. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.state = '';
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.state = 'copied';
    } catch {
      // Not allowed here: what is selected can be copied with the keyboard.
      getSelection()?.selectAllChildren(this.querySelector('code')!);
      this.state = 'select';
    }
  };
}
customElements.define('copy-block', CopyBlock);
