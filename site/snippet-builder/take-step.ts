import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { profileJSON, profileNeeded } from '../../src/embed/snippet/profile-markup.js';
import { whyNot } from '../../src/embed/snippet/snippet-widgets.js';
import type { SnippetPiece } from '../../src/embed/snippet/snippet-piece.js';
import './copy-block.js';
import { DraftChange } from './draft-change.js';
import { openDoubts, type Draft } from './draft.js';
import './files-choice.js';
import type { HostWay, Shown } from './host.js';
import { HOSTS, hostOf } from './hosts.js';
import './keep-card.js';
import { factsOf, piecesFor, widgetsOf, type Release } from './snippet-of-draft.js';
import { words } from './words.js';

/** What a widget shows nothing without, and what is said then. */
const NEEDED: Record<string, [attribute: string, say: string]> = {
  'article-card': ['href', 'An article card has no address yet.'],
  'article-list': ['feed', 'The article list has no feed yet.'],
};

/** The text shown for a step. */
function shownText(show: Shown, pieces: readonly SnippetPiece[]): string {
  const at = (place: string) => pieces.filter(piece => piece.place === place).map(({ text }) => text);
  if (show === 'all') return [...at('page'), ...at('head')].join('\n\n');
  if (show === 'address') {
    return pieces
      .flatMap(({ markup }) => markup.map(({ attributes }) => attributes['src'] ?? ''))
      .join('\n\n');
  }
  return at(show).join('\n\n');
}

/** The snippet for what the site is made with, step by step, and what else to keep. */
export class TakeStep extends LitElement {
  static override properties = {
    draft: { attribute: false },
    release: { attribute: false },
  };

  declare draft: Draft;
  declare release: Release;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { way, name } = hostOf(this.draft.host);
    const pieces = piecesFor(this.draft, way, this.release);
    return html`<h1 tabindex="-1">Put it on your site</h1>
      <div class="take">
        <div class="card asked">
          <label class="field"
            >My site is made with
            <select id="host" @change=${(event: Event) => this.#put({ host: valueOf(event) })}>
              ${HOSTS.map(each => html`<option value=${each.id} ?selected=${each.id === this.draft.host}>${each.name}</option>`)}
            </select></label
          >
          <files-choice
            .draft=${this.draft}
            .version=${this.release.version}
            ?single=${Boolean(way.single)}
          ></files-choice>
        </div>
        <section class="card" aria-labelledby="steps-title">
          <div class="card-head">
            <h2 id="steps-title">${name}</h2>
            <span class="tag ${way.verified ? 'good' : ''}"
              >${way.verified ? 'Verified' : 'Believed, not verified'}</span
            >
          </div>
          ${this.#open()}
          <ol class="todo">
            ${this.#steps(way, pieces).map(
              ({ say, text, label }) =>
                html`<li>
                  <p>${say}</p>
                  ${text ? html`<copy-block .text=${text} .label=${label}></copy-block>` : nothing}
                </li>`,
            )}
          </ol>
          <p class="small"><strong>What it takes out:</strong> ${way.removes}</p>
          ${this.#lost(way)}
        </section>
        <keep-card class="keep" .draft=${this.draft} .release=${this.release}></keep-card>
      </div>`;
  }

  #steps(way: HostWay, pieces: readonly SnippetPiece[]): { say: string; text: string; label: string }[] {
    const { files, single } = this.draft;
    const upload =
      files === 'own'
        ? [
            {
              say: single
                ? 'Upload the file clinic-widgets.all.js of the release to the folder named above.'
                : `Unpack clinic-widgets-${this.release.version}.zip of the release, and upload what is in its folder to the address named above. Your host has to send “Access-Control-Allow-Origin: *” when your pages are elsewhere: the zip says how.`,
              text: '',
              label: '',
            },
          ]
        : [];
    const file =
      way.profileFile && profileNeeded(factsOf(this.draft))
        ? [
            {
              say: 'Save this as clinic.json beside your site.',
              text: profileJSON(factsOf(this.draft)),
              label: 'clinic.json',
            },
          ]
        : [];
    const steps = way.steps.map(({ say, show }, i) => ({
      say,
      text: show ? shownText(show, pieces) : '',
      label: `for step ${i + 1 + upload.length + file.length}`,
    }));
    const sheet = pieces.find(({ place }) => place === 'sheet');
    const rules = sheet
      ? [{ say: 'Put these rules into your own style sheet.', text: sheet.text, label: 'rules' }]
      : [];
    return [...upload, ...file, ...steps, ...rules];
  }

  /** What is not settled, said before it is taken. */
  #open(): TemplateResult[] {
    const doubts = openDoubts(this.draft).length;
    const facts = factsOf(this.draft);
    const missing = !Object.keys(facts.settled['']?.['office'] ?? {}).length && !facts.profile.phones?.length;
    const open = [
      missing && 'There are no hours and no number yet: the snippet says nothing.',
      doubts > 0 &&
        `${doubts === 1 ? 'One question is' : `${doubts} questions are`} not answered: about those days the widgets say nothing.`,
      ...this.draft.widgets.map(({ name, attributes }) => {
        const needed = NEEDED[name];
        return needed && !attributes[needed[0]] && needed[1];
      }),
    ];
    return open.flatMap(say => (say ? [html`<p class="callout">${say}</p>`] : []));
  }

  /** Widgets that cannot be had in this way. */
  #lost(way: HostWay): TemplateResult[] {
    const names = (why: ReturnType<typeof whyNot>) => [
      ...new Set(
        widgetsOf(this.draft)
          .filter(widget => whyNot(widget, way.mode) === why)
          .map(({ name }) => words.widgets[name]?.[0].toLowerCase() ?? name),
      ),
    ];
    return (['floats', 'ofSite'] as const).flatMap(why => {
      const left = names(why);
      return left.length
        ? [html`<p class="callout">Left out, because ${words.leftOut[why]}: ${left.join(', ')}.</p>`]
        : [];
    });
  }

  #put(parts: Partial<Draft>): void {
    this.dispatchEvent(new DraftChange({ ...this.draft, ...parts }));
  }
}
customElements.define('take-step', TakeStep);

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
