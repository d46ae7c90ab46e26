import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fragmentOf, valueIn } from '../fragment-link.js';
import { changeFields } from './change-fields.js';
import './change-result.js';
import { pastedProfile, type PastedProfile } from './pasted-profile.js';
import { EVERYWHERE, placesOf, setsOf } from './places.js';
import { saidNow } from './said-now.js';
import { todayIn, type Kind, type TodaysChange } from './todays-change.js';
import { EXAMPLE, KINDS } from './words.js';

/** What the page's address keeps, so that a bookmark of it saves the pasting. */
const KEY = 'profile';

/** From a clinic's profile to the same profile with what is different today, on a phone. */
export class ClosedToday extends LitElement {
  static override properties = { pasted: { state: true }, change: { state: true } };

  /** The profile, or what is wrong with what was pasted; `undefined` while nothing was. */
  declare private pasted: PastedProfile | string | undefined;
  declare private change: TodaysChange | undefined;

  constructor() {
    super();
    this.#fromAddress();
    addEventListener('hashchange', () => this.#fromAddress());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { pasted } = this;
    return html`<h1>Closed today?</h1>
      ${typeof pasted === 'object' ? this.#read(pasted) : this.#unread(pasted)}`;
  }

  #unread(wrong: string | undefined): TemplateResult {
    return html`<p class="lead">Paste your site’s profile, say what is different, copy it back.</p>
      <section class="card">
        <label class="field"
          >The profile from your site
          <textarea
            id="profile"
            rows="6"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            placeholder='{ "name": "…", "hours": "…" }'
            @input=${(event: Event) => this.#take((event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <p class="warn" role="alert">${wrong ?? nothing}</p>
        <p class="small">
          It stands in your builder’s code field or in a file such as clinic.json. Nothing you paste leaves
          this page. <a href=${fragmentOf(KEY, JSON.stringify(EXAMPLE, null, 2))}>Try it with an example</a>
        </p>
      </section>`;
  }

  #read(pasted: PastedProfile): TemplateResult {
    const { profile } = pasted;
    const { change } = this;
    const today = this.#todayAt(profile, change?.where);
    const set = (part: Partial<TodaysChange>) => (this.change = { ...change!, ...part });
    return html`${this.#clinic(pasted)}
      <fieldset class="kinds">
        <legend>What is different?</legend>
        ${(Object.keys(KINDS) as Kind[]).map(
          kind =>
            html`<label class="kind"
              ><input
                type="radio"
                name="kind"
                value=${kind}
                .checked=${change?.kind === kind}
                @change=${() => this.#choose(profile, kind)}
              /><span>${KINDS[kind].name} <span class="small">${KINDS[kind].what}</span></span></label
            >`,
        )}
      </fieldset>
      ${
        change
          ? html`<section class="card details" aria-label=${KINDS[change.kind].name}>
                ${changeFields({ profile, change, today, set })}
              </section>
              <change-result .pasted=${pasted} .change=${change}></change-result>`
          : nothing
      }`;
  }

  #clinic({ profile, problems }: PastedProfile): TemplateResult {
    const said = saidNow(profile, placesOf(profile, EVERYWHERE), new Date());
    return html`<section class="card clinic" aria-label="Your clinic">
      <div>
        <strong>${profile.name ?? 'Your clinic'}</strong>
        ${said.map(({ of, say }) =>
          say ? html`<span class="small">${of ? `${of}: ` : ''}${say}</span>` : nothing,
        )}
        ${problems.map(problem => html`<span class="warn">${problem}</span>`)}
        ${
          profile.timeZone || profile.locations
            ? nothing
            : html`<span class="warn">It has no time zone, such as "timeZone": "America/Detroit".</span>`
        }
      </div>
      <button type="button" class="link" @click=${this.#another}>Another</button>
    </section>`;
  }

  #todayAt(profile: PastedProfile['profile'], where = ''): string {
    return todayIn(profile.locations?.[where]?.timeZone ?? profile.timeZone, new Date());
  }

  #choose(profile: PastedProfile['profile'], kind: Kind): void {
    const where = this.change?.where ?? (profile.locations ? EVERYWHERE : '');
    const sets = this.change?.sets ?? setsOf(profile, where);
    const until = this.#todayAt(profile, where);
    this.change = { kind, until, opens: '', closes: '', text: KINDS[kind].text, note: '', where, sets };
  }

  #fromAddress(): void {
    const text = valueIn(location.hash, KEY);
    if (typeof text === 'string') this.#take(text);
  }

  #take(text: string): void {
    this.change = undefined;
    this.pasted = text.trim() ? pastedProfile(text) : undefined;
    // The address can be kept: next time nothing need be pasted. Browsers send no fragment to anyone.
    if (typeof this.pasted === 'object') history.replaceState(null, '', fragmentOf(KEY, text));
  }

  readonly #another = async (): Promise<void> => {
    this.pasted = this.change = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#profile')!.focus();
  };
}
customElements.define('closed-today', ClosedToday);
