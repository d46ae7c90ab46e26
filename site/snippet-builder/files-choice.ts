import { html, LitElement, type TemplateResult } from 'lit';
import { DraftChange } from './draft-change.js';
import type { Draft } from './draft.js';
import { baseOf } from './snippet-of-draft.js';

const NETWORK =
  'A public network for files. It sees the addresses of your visitors’ devices, as any host does; the snippet sends it neither your page’s address nor a cookie.';

const FILES: [value: Draft['files'], label: string, privacy: string][] = [
  ['jsdelivr', 'jsDelivr', NETWORK],
  ['unpkg', 'unpkg', NETWORK],
  ['own', 'Your own host', 'Nobody but you and your host sees your visitors.'],
];

/** Where the widgets' files come from, and what each means for visitors. */
export class FilesChoice extends LitElement {
  static override properties = {
    draft: { attribute: false },
    version: { attribute: false },
    single: { type: Boolean },
  };

  declare draft: Draft;

  /** The version whose files are named. */
  declare version: string;

  /** Whether the builder takes single files only. */
  declare single: boolean;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { files } = this.draft;
    const [, , privacy] = FILES.find(([value]) => value === files)!;
    return html`<fieldset class="field">
        <legend>The widgets’ files come from</legend>
        <div class="radios">
          ${FILES.map(
            ([value, label]) =>
              html`<label class="check"
                ><input
                  type="radio"
                  name="files"
                  .checked=${value === files}
                  @change=${() => this.#put({ files: value })}
                /><span>${label}</span></label
              >`,
          )}
        </div>
      </fieldset>
      ${
        files === 'own' ? this.#own() : html`<p class="small address">${baseOf(this.draft, this.version)}</p>`
      }
      <p class="small">
        ${privacy}
        ${
          files === 'own'
            ? 'Hashes are left out: a host that shrinks its files would make them wrong.'
            : 'The exact version and its hash stand in the snippet: what comes is what was released, or nothing runs.'
        }
      </p>`;
  }

  #own(): TemplateResult {
    const { base, single } = this.draft;
    return html`<label class="field"
        >The folder’s address
        <input
          type="url"
          placeholder="https://www.your-clinic.example/clinic-widgets/"
          .value=${base}
          @change=${(event: Event) => this.#put({ base: (event.target as HTMLInputElement).value })}
      /></label>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${single || this.single}
          @change=${(event: Event) => this.#put({ single: (event.target as HTMLInputElement).checked })}
        /><span>Only single files can be uploaded, as to a media library</span></label
      >`;
  }

  #put(parts: Partial<Draft>): void {
    this.dispatchEvent(new DraftChange({ ...this.draft, ...parts }));
  }
}
customElements.define('files-choice', FilesChoice);
