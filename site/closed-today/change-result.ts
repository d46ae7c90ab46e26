import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { profileFromJSON, type ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import { element, type Markup } from '../../src/embed/snippet/markup.js';
import { saveFile } from '../../src/page/save-file.js';
import '../snippet-builder/preview-frame.js';
import type { PreviewPage } from '../snippet-builder/preview-page.js';
import { withProfile, type PastedProfile } from './pasted-profile.js';
import { setsAt } from './place-hours.js';
import { placeName, placesOf, setName } from './places.js';
import { saidNow } from './said-now.js';
import { withTodaysChange, type TodaysChange } from './todays-change.js';
import { dateSaid } from './words.js';

/** What comes of a change: as visitors will see it, and as the text to paste. */
export class ChangeResult extends LitElement {
  static override properties = {
    pasted: { attribute: false },
    change: { attribute: false },
    copied: { state: true },
  };

  declare pasted: PastedProfile;
  declare change: TodaysChange;

  /** The text that was copied last, or selected where copying is not allowed. */
  declare private copied: { text: string; how: 'copied' | 'selected' } | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { pasted, change } = this;
    const missing = missingIn(change);
    if (missing) return html`<p class="empty" role="status">${missing}</p>`;
    const now = new Date();
    const json = withTodaysChange(pasted.json, change, now);
    const profile = profileFromJSON(json).value ?? {};
    const places = placesOf(profile, change.where);
    const text = withProfile(pasted, json);
    return html`<section class="result" aria-labelledby="result-title">
        <h2 id="result-title">What visitors see</h2>
        ${
          JSON.stringify(json) === JSON.stringify(pasted.json)
            ? html`<p class="warn" role="status">This changes nothing: ${whySame(change)}.</p>`
            : nothing
        }
        <ul class="findings" aria-live="polite">
          ${saidNow(profile, places, now).map(
            ({ of, say = SAYS_NOTHING, problems }) =>
              html`<li class=${say === SAYS_NOTHING || problems.length ? 'bad' : 'good'}>
                ${of ? html`<strong>${of}: </strong>` : nothing}${say}
                ${problems.map(problem => html`<span class="warn">${problem}</span>`)}
              </li>`,
          )}
        </ul>
        <preview-frame
          class="phone short"
          folder="../snippet-builder/"
          label="The widgets with this profile"
          .page=${previewOf(json, profile, places)}
        ></preview-frame>
        <details class="fold">
          <summary>The text to paste</summary>
          <pre tabindex="0" role="region" aria-label="The text to paste"><code>${text}</code></pre>
        </details>
      </section>
      <div class="onward">
        <button type="button" class="primary" @click=${() => this.#copy(text)}>
          ${this.#isCopied(text, 'copied') ? 'Copied' : 'Copy the text'}
        </button>
        ${
          pasted.before
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => save(text)}>Save as a file</button>`
        }
        <p class="small" role="status">${this.#told(text)}</p>
      </div>`;
  }

  #isCopied(text: string, how: 'copied' | 'selected'): boolean {
    return this.copied?.text === text && this.copied.how === how;
  }

  #told(text: string): string {
    const { kind, until } = this.change;
    if (this.#isCopied(text, 'copied')) return 'Now paste it where it was, in place of the old one.';
    if (this.#isCopied(text, 'selected')) return 'It is selected: copy it from there.';
    if (kind === 'usual') return '';
    if (kind === 'late') return 'Goes by itself after today.';
    return until ? `Goes by itself after ${dateSaid(until)}.` : 'Stays until you take it back.';
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { text, how: 'copied' };
    } catch {
      // Not allowed here: what is selected can be copied by hand.
      this.querySelector('details')!.open = true;
      getSelection()?.selectAllChildren(this.querySelector('code')!);
      this.copied = { text, how: 'selected' };
    }
  }
}
customElements.define('change-result', ChangeResult);

const SAYS_NOTHING =
  'The profile has no hours or no time zone here. On your page this goes for the hours that stand there.';

const save = (text: string): boolean => saveFile('clinic.json', 'application/json', text);

/** What still has to be said, if anything. */
function missingIn({ kind, opens, text, sets }: TodaysChange): string {
  if (kind === 'late' && !opens) return 'Say when you open today.';
  if (kind === 'notice' && !text.trim()) return 'Write the notice.';
  return sets.length ? '' : 'Say for which hours.';
}

function whySame({ kind }: TodaysChange): string {
  if (kind === 'usual') return 'the profile says nothing of today';
  return kind === 'late'
    ? 'by the profile nobody is there today after that time. Say also when you close'
    : 'the profile says so already';
}

function previewOf(json: object, profile: ClinicProfile, places: string[]): PreviewPage {
  const script = element('script', { type: 'application/json', 'data-clinic-profile': '' }, [
    JSON.stringify(json),
  ]);
  const page = places.flatMap(location => widgetsAt(profile, location));
  return { head: [script], page, ground: 'white', accent: '', language: '', now: '' };
}

/** A badge for each set of hours, named where there are several. */
function widgetsAt(profile: ClinicProfile, location: string): Markup[] {
  const sets = setsAt(profile, location);
  return sets.flatMap(set => {
    const name = [location && placeName(profile, location), sets.length > 1 && setName(set)]
      .filter(Boolean)
      .join(', ');
    const at = { 'data-location': location || undefined, 'data-hours-of': set };
    return [
      ...(name ? [element('strong', {}, [name])] : []),
      element('div', { 'data-clinic': 'office-hours', ...at }),
    ];
  });
}
