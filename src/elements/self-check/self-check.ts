import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Finding, FindingKind } from '../../page/check/finding.js';
import { hostStyles } from '../look/host.styles.js';
import { findingsText } from './findings-text.js';
import { showOnPage } from './show-on-page.js';
import { styles } from './self-check.styles.js';

const KINDS: Record<FindingKind, string> = { error: 'To mend', doubt: 'To look at', note: 'Good to know' };
const ORDER = Object.keys(KINDS);

/** What the designer of a page should know of its widgets. It is not for visitors, and speaks English. */
export class ClinicSelfCheck extends LitElement {
  static override styles = [hostStyles, styles];

  static override properties = {
    find: { attribute: false },
    help: { attribute: false },
    findings: { state: true },
    said: { state: true },
  };

  /** Looks at the page. */
  declare find: () => Promise<Finding[]>;

  /** The page that says of each finding what it means and where to mend it; `undefined` where none can be had. */
  declare help: string | undefined;

  declare findings: Finding[] | undefined;

  /** What was done last, for those who listen. */
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('lang', 'en');
    this.setAttribute('dir', 'ltr');
    this.addEventListener('keydown', this.#closeByKey);
    void this.#look().then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  protected override render(): TemplateResult {
    const findings = this.findings;
    const open = (kind: FindingKind): number => findings?.filter(each => each.kind === kind).length ?? 0;
    return html`<section class="root" aria-labelledby="name">
      <header>
        <h2 id="name" tabindex="-1">Self-check</h2>
        <p role="status">
          ${findings ? `${open('error')} to mend, ${open('doubt')} to look at. ${this.said}` : 'Looking at the page …'}
        </p>
        <div class="actions">
          <button type="button" @click=${this.#again}>Check again</button>
          <button type="button" @click=${this.#copy}>Copy all</button>
          <button type="button" @click=${this.#close}>Close</button>
        </div>
      </header>
      <ul class="findings" tabindex="0" aria-label="What was found">
        ${findings?.map(finding => this.#finding(finding))}
      </ul>
    </section>`;
  }

  #finding({ id, kind, says, instead, element }: Finding): TemplateResult {
    return html`<li class=${kind}>
      <p><span class="kind">${KINDS[kind]}:</span> ${says}</p>
      ${instead ? html`<p>${instead}</p>` : nothing}
      ${
        this.help
          ? html`<a href="${this.help}#${id}" target="_blank" rel="noopener noreferrer">About ${id}</a>`
          : html`<code>docs/troubleshooting.md#${id}</code>`
      }
      ${
        element
          ? html`<div>
              <button type="button" @click=${() => showOnPage(element)}>Show on the page</button>
            </div>`
          : nothing
      }
    </li>`;
  }

  async #look(): Promise<void> {
    const found = await this.find();
    this.findings = found.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
    await this.updateComplete;
  }

  readonly #again = async (): Promise<void> => {
    this.said = '';
    this.findings = undefined;
    await this.#look();
    this.said = 'Checked again.';
  };

  readonly #copy = async (): Promise<void> => {
    const text = findingsText(this.findings ?? [], this.help);
    try {
      await navigator.clipboard.writeText(text);
      this.said = 'Copied.';
    } catch {
      const list = this.renderRoot.querySelector('.findings')!;
      getSelection()?.selectAllChildren(list);
      this.said = 'This page does not let us copy: the text is selected for you.';
    }
  };

  readonly #close = (): void => this.remove();

  readonly #closeByKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };
}
