import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { contrast } from '../../src/domain/color/contrast.js';
import { WIDGET_NAMES } from '../../src/embed/widget-names.js';
import type { WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';
import { SNIPPET_WIDGETS } from '../../src/embed/snippet/snippet-widgets.js';
import { DraftChange } from './draft-change.js';
import type { Draft } from './draft.js';
import { ENOUGH, passingColor, rgbOf } from './passing-color.js';
import { widgetFields } from './widget-fields.js';
import { FIRST, LANGUAGES, SEVERAL } from './widget-options.js';
import { words } from './words.js';

/** Which widgets, how they look and speak. */
export class ChooseStep extends LitElement {
  static override properties = { draft: { attribute: false } };

  declare draft: Draft;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const names = Object.keys(SNIPPET_WIDGETS).filter(name =>
      (WIDGET_NAMES as readonly string[]).includes(name),
    );
    return html`<h1 tabindex="-1">What should be on your page?</h1>
      <p class="lead">They take your page’s own typeface and size.</p>
      <div class="choices">
        <fieldset class="widgets">
          <legend>Widgets</legend>
          ${names.map(name => this.#widget(name))}
        </fieldset>
        <div class="card looks">
          <h2>Looks and language</h2>
          ${this.#color()}
          <label class="field"
            >What the widgets say is in
            <select @change=${(event: Event) => this.#put({ language: valueOf(event) })}>
              ${LANGUAGES.map(
                ([value, label]) =>
                  html`<option value=${value} ?selected=${value === this.draft.language}>${label}</option>`,
              )}
            </select></label
          >
          <label class="check"
            ><input
              type="checkbox"
              ?checked=${this.draft.strict}
              @change=${(event: Event) => this.#put({ strict: (event.target as HTMLInputElement).checked })}
            /><span
              >Our site has a strict policy (CSP)
              <span class="small">Heights and colors go into your own style sheet.</span></span
            ></label
          >
        </div>
      </div>`;
  }

  #widget(name: string): TemplateResult {
    const [title, what] = words.widgets[name] ?? [name, ''];
    const chosen = this.draft.widgets.filter(each => each.name === name);
    return html`<div class="card widget ${chosen.length ? 'chosen' : ''}">
      <label class="check"
        ><input type="checkbox" .checked=${chosen.length > 0} @change=${() => this.#toggle(name)} /><span
          ><strong>${title}</strong> <span class="small">${what}</span></span
        ></label
      >
      ${
        chosen.length > 1
          ? chosen.map(
              (each, at) =>
                html`<fieldset class="one-of">
                  <legend>${title} ${at + 1}</legend>
                  ${this.#fields(each)}
                  <button
                    type="button"
                    class="link"
                    @click=${() => this.#put({ widgets: this.draft.widgets.filter(other => other !== each) })}
                  >
                    Remove<span class="unseen"> ${title.toLowerCase()} ${at + 1}</span>
                  </button>
                </fieldset>`,
            )
          : chosen.map(each => this.#fields(each))
      }
      ${
        chosen.length && SEVERAL.includes(name)
          ? html`<button type="button" class="link another" @click=${() => this.#add(name)}>
              Add another
            </button>`
          : nothing
      }
    </div>`;
  }

  #fields(widget: WidgetChoice): TemplateResult {
    return widgetFields(widget, (attribute, value) => this.#set(widget, attribute, value));
  }

  #color(): TemplateResult {
    const { accent, ground } = this.draft;
    const [one, other] = [rgbOf(accent || '#0b7285')!, rgbOf(ground)!];
    const ratio = contrast(one, other);
    const better = ratio < ENOUGH ? passingColor(one, other) : '';
    return html`<div class="row colors">
        <label
          >Buttons
          <input
            type="color"
            .value=${accent || '#0b7285'}
            @input=${(event: Event) => this.#put({ accent: valueOf(event) })}
        /></label>
        <label
          >Your page
          <input
            type="color"
            .value=${ground}
            @input=${(event: Event) => this.#put({ ground: valueOf(event) })}
        /></label>
      </div>
      <p role="status" class="contrast ${better ? 'warn' : 'small'}">
        ${
          better
            ? html`Contrast ${ratio.toFixed(1)} : 1. Buttons need ${ENOUGH} : 1 to be seen.`
            : html`Contrast ${ratio.toFixed(1)} : 1, enough. What is written on buttons is black or white,
              whichever reads better.`
        }
      </p>
      ${
        better
          ? html`<button type="button" class="quiet" @click=${() => this.#put({ accent: better })}>
              Use ${better}, the nearest that is seen
            </button>`
          : nothing
      }`;
  }

  #toggle(name: string): void {
    const without = this.draft.widgets.filter(each => each.name !== name);
    if (without.length < this.draft.widgets.length) this.#put({ widgets: without });
    else this.#add(name);
  }

  /** Another of a kind stands beside the others of it. */
  #add(name: string): void {
    const { widgets } = this.draft;
    const last = widgets.findLastIndex(each => each.name === name);
    const at = last < 0 ? widgets.length : last + 1;
    const added = { name, attributes: { ...FIRST[name] } };
    this.#put({ widgets: [...widgets.slice(0, at), added, ...widgets.slice(at)] });
  }

  /** `''` is an attribute that stands alone; `undefined` takes it away. */
  #set(widget: WidgetChoice, attribute: string, value: string | undefined): void {
    const { name, attributes } = widget;
    const { [attribute]: _, ...rest } = attributes;
    const next = { name, attributes: value === undefined ? rest : { ...rest, [attribute]: value } };
    this.#put({ widgets: this.draft.widgets.map(each => (each === widget ? next : each)) });
  }

  #put(parts: Partial<Draft>): void {
    this.dispatchEvent(new DraftChange({ ...this.draft, ...parts }));
  }
}
customElements.define('choose-step', ChooseStep);

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
