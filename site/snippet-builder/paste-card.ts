import { html, LitElement, type TemplateResult } from 'lit';
import { clinicFromPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import { PageRead } from './page-read.js';

const EXAMPLE =
  'Office Hours\nMonday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed\n(734) 555-0123';

/** More than any page; what is larger is something else. */
const LARGEST = 20_000_000;

/** Where a page is pasted, dropped, opened or typed. Nothing of it is run, drawn or fetched. */
export class PasteCard extends LitElement {
  static override properties = { over: { state: true }, failure: { state: true } };

  declare private over: boolean;
  declare private failure: string;

  constructor() {
    super();
    this.over = false;
    this.failure = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div
      class="card paste ${this.over ? 'over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.over = true;
      }}
      @dragleave=${() => (this.over = false)}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        this.over = false;
        void this.#take(event.dataTransfer);
      }}
    >
      <label for="source">Text or HTML of your footer or page</label>
      <textarea
        id="source"
        rows="7"
        spellcheck="false"
        placeholder=${EXAMPLE}
        aria-describedby="failure"
        @paste=${(event: ClipboardEvent) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (!text.trim()) return;
          event.preventDefault();
          this.#read(text);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#readTyped();
        }}
      ></textarea>
      <p id="failure" class="warn" role="alert">${this.failure}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#readTyped}>Read it</button>
        <label class="file"
          ><input
            type="file"
            accept=".html,.htm,.txt,text/html,text/plain"
            @change=${(event: Event) => void this.#file((event.target as HTMLInputElement).files?.[0])}
          /><span>Open a saved page</span></label
        >
      </div>
      <p class="small">
        Or drop a saved page here,
        <button type="button" class="link" @click=${() => this.#read(EXAMPLE)}>try an example</button>, or
        <button type="button" class="link" @click=${() => this.dispatchEvent(new PageRead())}>
          type everything yourself</button
        >.
      </p>
    </div>`;
  }

  #read(source: string): void {
    this.failure = '';
    const found = clinicFromPage(source.slice(0, LARGEST));
    const isText = /[\p{L}\p{N}]{2}/u.test(found.text) && !found.text.slice(0, 2000).includes('\0');
    if (isText) this.dispatchEvent(new PageRead(found));
    else
      this.failure =
        'There is no text in this. Paste the words of your footer, or open a page saved as HTML.';
  }

  readonly #readTyped = (): void => {
    const typed = this.querySelector<HTMLTextAreaElement>('#source')!.value;
    if (typed.trim()) this.#read(typed);
    else this.failure = 'Paste or type something first: your hours and your number are enough.';
  };

  async #take(dropped: DataTransfer | null): Promise<void> {
    const file = dropped?.files[0];
    if (file) await this.#file(file);
    else if (dropped) this.#read(dropped.getData('text/html') || dropped.getData('text/plain'));
  }

  async #file(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > LARGEST)
      this.failure = `${file.name} is larger than any page. Open a page saved as HTML.`;
    else this.#read(await file.text());
  }
}
customElements.define('paste-card', PasteCard);
