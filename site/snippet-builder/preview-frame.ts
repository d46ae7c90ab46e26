import { html, LitElement, type TemplateResult } from 'lit';
import { fragmentFor, type PreviewPage } from './preview-page.js';

/** How long someone who types has paused when the page is made anew. */
const PAUSE = 250;

/** A page with the snippet in it, shown as a page of its own. */
export class PreviewFrame extends LitElement {
  static override properties = {
    page: { attribute: false },
    label: {},
    plain: { type: Boolean },
    folder: {},
  };

  declare page: PreviewPage;
  declare label: string;

  /** Whether no script of ours runs there. */
  declare plain: boolean;

  /** Where the pages that show it lie, seen from this one. */
  declare folder: string;

  #shown = '';
  #times = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.folder = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<iframe title=${this.label}></iframe>`;
  }

  protected override updated(): void {
    clearTimeout(this.#pause);
    const fragment = fragmentFor(this.page);
    if (fragment === this.#shown) return;
    if (!this.#shown) return this.#show(fragment);
    this.#pause = setTimeout(() => this.#show(fragment), PAUSE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  #show(fragment: string): void {
    this.#shown = fragment;
    this.#times += 1;
    const address = `${this.folder}${this.plain ? 'plain' : 'preview'}.html?${this.#times}${fragment}`;
    // Not by `src`: each change would be a step of the browser's way back.
    this.querySelector('iframe')!.contentWindow!.location.replace(new URL(address, document.baseURI));
  }
}
customElements.define('preview-frame', PreviewFrame);
