import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceWords } from '../../words/reading/reading-words.js';

/** One of several: native radio buttons in a group of their own. `samples`: each shows how letters look with it. */
export const choiceGroup = <Value extends string | number>(
  name: string,
  words: ChoiceWords<Value>,
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
  hint = '',
  samples = false,
): TemplateResult =>
  html`<fieldset class="group" aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend>${words.legend}</legend>
    <div class="choices ${name}">
      ${values.map(
        value =>
          html`<label>
            <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
            <span class="face"
              >${samples ? html`<span class="sample ${value}" aria-hidden="true">Aa</span>` : nothing}<span
                >${words[value]}</span
              ></span
            >
          </label>`,
      )}
    </div>
    ${hintBelow(name, hint)}
  </fieldset>`;

/** On or off: a native check box, drawn as a switch. */
export const switchRow = (
  name: string,
  label: string,
  on: boolean,
  choose: (on: boolean) => void,
  hint = '',
): TemplateResult =>
  html`<label class="row">
    <span><span id=${name}>${label}</span>${hintBelow(name, hint)}</span>
    <input
      type="checkbox"
      aria-labelledby=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      .checked=${on}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
  </label>`;

const hintBelow = (name: string, hint: string): TemplateResult | typeof nothing =>
  hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing;
