import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FoundPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import { DraftChange } from './draft-change.js';
import { draftFromPage, EMPTY_DRAFT, openDoubts, type Draft } from './draft.js';
import './facts-form.js';
import './hours-editor.js';
import type { PageRead } from './page-read.js';
import './paste-card.js';
import './source-view.js';
import { ownZone } from './time-zones.js';

const WAY: [title: string, what: string][] = [
  ['Paste', 'Two lines of hours and a number are enough; a whole page is fine.'],
  ['Look', 'You see what was understood. What is not certain is asked, not guessed.'],
  ['Take', 'One snippet, for WordPress, Squarespace, Wix or whatever your site is made with.'],
];

/** A page is pasted, dropped or typed; what was understood of it is shown beside it, to be set right. */
export class StartStep extends LitElement {
  static override properties = {
    draft: { attribute: false },
    found: { attribute: false },
    begun: { type: Boolean },
    place: { state: true },
  };

  declare draft: Draft;
  declare found: FoundPage | undefined;

  /** Whether there is something to show already. */
  declare begun: boolean;

  declare private place: string;

  constructor() {
    super();
    this.place = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return this.begun ? this.#reading() : this.#empty();
  }

  #empty(): TemplateResult {
    return html`<div class="hello">
      <div class="hello-text">
        <h1 tabindex="-1">Opening hours that know whether you are open.</h1>
        <p class="lead">
          Paste your clinic’s footer. This page reads it, shows what it understood, and gives you one snippet
          for your website. Nothing you paste leaves your browser.
        </p>
      </div>
      <paste-card @page-read=${this.#read}></paste-card>
      <ol class="way">
        ${WAY.map(([title, what]) => html`<li><strong>${title}</strong><span>${what}</span></li>`)}
      </ol>
    </div>`;
  }

  #reading(): TemplateResult {
    const { found, draft, place } = this;
    const places = ['', ...Object.keys(draft.profile.locations ?? {})];
    const questions = openDoubts(draft).length;
    return html`<div class="reading">
      <div class="reading-head">
        <h1 tabindex="-1">${found ? 'This is what we read' : 'Your clinic'}</h1>
        <p class="lead" role="status">
          ${
            questions
              ? `${questions} ${questions === 1 ? 'question' : 'questions'} for you; the rest is clear.`
              : found && !found.hours.length && !found.phones.length
                ? 'Nothing that looks like hours or a number. Fill them in, or paste another part of the page.'
                : 'Change what is not right. Everything else is ready.'
          }
        </p>
      </div>
      ${
        found
          ? html`<section class="card beside" aria-labelledby="source-title">
              <div class="card-head">
                <h2 id="source-title">Your text</h2>
                <button type="button" class="link" @click=${this.#again}>Paste another</button>
              </div>
              <source-view .found=${found} .draft=${draft}></source-view>
              ${
                found.disagrees
                  ? html`<p class="warn">
                      Your page tells search engines other hours than its visitors. The ones visitors read
                      were taken; mend the page’s structured data.
                    </p>`
                  : nothing
              }
            </section>`
          : html`<section class="card beside">
              <p>Have you got a page already?</p>
              <button type="button" class="quiet" @click=${this.#again}>Paste it instead</button>
            </section>`
      }
      <section class="card facts-card" aria-label="What was understood">
        ${
          places.length > 1
            ? html`<div class="tabs" role="group" aria-label="Which place">
                ${places.map(
                  each =>
                    html`<button
                      type="button"
                      aria-pressed=${each === place ? 'true' : 'false'}
                      @click=${() => (this.place = each)}
                    >
                      ${each ? (draft.profile.locations![each]!.name ?? each) : (draft.profile.name ?? 'Main')}
                    </button>`,
                )}
              </div>`
            : nothing
        }
        <h2>Hours</h2>
        <hours-editor .draft=${draft} .place=${place} .inSource=${Boolean(found) && !place}></hours-editor>
        <h2>Clinic</h2>
        <facts-form .draft=${draft} .place=${place}></facts-form>
        <button type="button" class="link" @click=${this.#addPlace}>Add a location</button>
        ${
          place
            ? html`<button type="button" class="link" @click=${this.#removePlace}>
                Remove this location
              </button>`
            : nothing
        }
      </section>
    </div>`;
  }

  /** Where a page does not tell its time zone, that of whoever pasted it is proposed. */
  readonly #read = ({ found }: PageRead): void => {
    this.found = found;
    const draft: Draft = found
      ? draftFromPage(found, { ...this.draft, places: {}, profile: {} })
      : { ...this.draft, profile: {}, places: { '': {} } };
    this.#tell({ ...draft, profile: { timeZone: ownZone(), ...draft.profile } });
  };

  readonly #again = (): void => {
    this.found = undefined;
    this.place = '';
    this.#tell({ ...this.draft, profile: EMPTY_DRAFT.profile, places: EMPTY_DRAFT.places });
  };

  readonly #addPlace = (): void => {
    const { locations = {} } = this.draft.profile;
    let at = Object.keys(locations).length + 2;
    while (locations[`place-${at}`]) at += 1;
    this.place = `place-${at}`;
    const profile = {
      ...this.draft.profile,
      locations: { ...locations, [this.place]: { name: `Location ${at}` } },
    };
    this.#tell({ ...this.draft, profile, places: { ...this.draft.places, [this.place]: {} } });
  };

  readonly #removePlace = (): void => {
    const { [this.place]: _, ...locations } = this.draft.profile.locations ?? {};
    const { [this.place]: __, ...places } = this.draft.places;
    const { locations: ___, ...profile } = this.draft.profile;
    this.place = '';
    const left = Object.keys(locations).length ? { ...profile, locations } : profile;
    this.#tell({ ...this.draft, profile: left, places });
  };

  #tell(draft: Draft): void {
    this.dispatchEvent(new DraftChange(draft));
  }
}
customElements.define('start-step', StartStep);
