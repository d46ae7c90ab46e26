import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Address, Location, ProfilePhone } from '../../src/domain/clinic/location.js';
import { phoneFromText } from '../../src/domain/phone/phone-from-text.js';
import { isTimeZone } from '../../src/domain/hours/zoned-moment.js';
import { DraftChange } from './draft-change.js';
import type { Draft } from './draft.js';
import { COMMON_ZONES, timeIn } from './time-zones.js';
import { words } from './words.js';

const ADDRESS: [keyof Address, string][] = [
  ['street', 'Street'],
  ['city', 'City'],
  ['region', 'State'],
  ['postalCode', 'ZIP'],
  ['country', 'Country (US)'],
];

/** Name, numbers, address and the rest, of the clinic or of one of its locations. */
export class FactsForm extends LitElement {
  static override properties = { draft: { attribute: false }, place: {} };

  declare draft: Draft;
  declare place: string;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { name = '', email = '', phones = [], address = {}, languages = [], notice } = this.#facts;
    return html`<div class="facts">
      ${this.#timeZone()}
      <label class="field"
        >Name <input autocomplete="off" .value=${name} @change=${this.#text('name')}
      /></label>
      <div class="field" role="group" aria-label="Phone numbers">
        <span class="label">Phones</span>
        ${phones.map((phone, at) => this.#phone(phone, at))}
        <button type="button" class="link" @click=${() => this.#put({ phones: [...phones, { number: '' }] })}>
          Add a number
        </button>
      </div>
      <details class="fold">
        <summary>Address, e-mail, languages, a notice</summary>
        <div class="row">
          ${ADDRESS.map(
            ([key, label]) =>
              html`<label class=${key === 'street' ? 'wide' : ''}
                >${label}
                <input
                  .value=${address[key] ?? ''}
                  @change=${(event: Event) => this.#put({ address: { ...address, [key]: valueOf(event) } })}
              /></label>`,
          )}
        </div>
        <label class="field"
          >E-mail <input type="email" .value=${email} @change=${this.#text('email')}
        /></label>
        <label class="field"
          >Languages, the page’s own first
          <input
            placeholder="en, es"
            .value=${languages.join(', ')}
            @change=${(event: Event) =>
              this.#put({
                languages: valueOf(event)
                  .split(/[\s,]+/)
                  .filter(Boolean),
              })}
        /></label>
        <div class="row">
          <label class="wide"
            >Notice, shown with the hours
            <input
              placeholder="Closed for the storm today"
              .value=${notice?.text ?? ''}
              @change=${(event: Event) =>
                this.#put({ notice: valueOf(event) ? { ...notice, text: valueOf(event) } : undefined })}
          /></label>
          <label
            >until
            <input
              type="date"
              .value=${notice?.until ?? ''}
              ?disabled=${!notice}
              @change=${(event: Event) => notice && this.#put({ notice: { ...notice, until: valueOf(event) } })}
          /></label>
        </div>
      </details>
    </div>`;
  }

  get #facts(): Location {
    const { profile } = this.draft;
    return this.place ? (profile.locations?.[this.place] ?? {}) : profile;
  }

  #timeZone(): TemplateResult {
    const zone = this.#facts.timeZone ?? '';
    const { proposed } = this.draft;
    const known = isTimeZone(zone);
    const why =
      proposed && !this.place && proposed.timeZone === zone
        ? words.because[proposed.because](proposed.from)
        : '';
    return html`<label class="field zone"
      >Time zone
      <input list="zones" placeholder="America/Detroit" .value=${zone} @change=${this.#text('timeZone')} />
      <datalist id="zones">${COMMON_ZONES.map(each => html`<option value=${each}></option>`)}</datalist>
      <span class="small" role="status"
        >${
          known
            ? `It is ${timeIn(zone)} there now${why ? `; proposed ${why}` : ''}.`
            : zone
              ? `“${zone}” is no time zone. Write one such as America/Detroit.`
              : this.place
                ? 'The clinic’s own, unless you write another.'
                : 'Needed to say whether you are open.'
        }</span
      ></label
    >`;
  }

  #phone(phone: ProfilePhone, at: number): TemplateResult {
    const { phones = [], timeZone } = this.#facts;
    const change = (next: ProfilePhone) =>
      this.#put({ phones: phones.map((each, i) => (i === at ? next : each)) });
    const { problems } = phoneFromText(phone.number, {
      country: this.draft.profile.country,
      timeZone,
    });
    const doubt = phone.number && problems.find(({ kind }) => kind !== 'assumed');
    return html`<div class="phone">
      <input
        type="tel"
        autocomplete="off"
        aria-label="Number ${at + 1}"
        placeholder="(734) 555-0123"
        .value=${phone.number}
        @change=${(event: Event) => change({ ...phone, number: valueOf(event) })}
      />
      <input
        aria-label="What number ${at + 1} is for"
        placeholder="Front desk"
        .value=${phone.label ?? ''}
        @change=${(event: Event) => {
          const { label: _, ...rest } = phone;
          change(valueOf(event) ? { ...rest, label: valueOf(event) } : rest);
        }}
      />
      <button
        type="button"
        class="icon"
        aria-label="Remove number ${at + 1}"
        @click=${() => this.#put({ phones: phones.filter((_, i) => i !== at) })}
      >
        ×
      </button>
      ${this.#answeredIn(phone, at, change)} ${doubt ? html`<p class="warn">${doubt.message}</p>` : nothing}
    </div>`;
  }

  /** Where a place has several sets of hours, a number may be answered in another than the office's. */
  #answeredIn(
    phone: ProfilePhone,
    at: number,
    change: (next: ProfilePhone) => void,
  ): TemplateResult | typeof nothing {
    const sets = Object.keys(this.draft.places[this.place] ?? {});
    if (sets.length < 2) return nothing;
    const { hours = 'office', ...rest } = phone;
    return html`<label class="small answered"
      >Answered in
      <select
        aria-label="When number ${at + 1} is answered"
        @change=${(event: Event) =>
          change(valueOf(event) === 'office' ? rest : { ...rest, hours: valueOf(event) })}
      >
        ${sets.map(set => html`<option value=${set} ?selected=${set === hours}>${words.sets[set] ?? set}</option>`)}
      </select></label
    >`;
  }

  #text(key: 'name' | 'email' | 'timeZone') {
    return (event: Event) => this.#put({ [key]: valueOf(event).trim() });
  }

  /** Parts that are empty are taken away. */
  #put(parts: { [Key in keyof Location]?: Location[Key] | undefined }): void {
    const facts = Object.fromEntries(
      Object.entries({ ...this.#facts, ...parts }).filter(([, value]) => value !== undefined && value !== ''),
    );
    const { profile } = this.draft;
    const next = this.place
      ? { ...profile, locations: { ...profile.locations, [this.place]: facts } }
      : facts;
    this.dispatchEvent(new DraftChange({ ...this.draft, profile: next }));
  }
}
customElements.define('facts-form', FactsForm);

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
