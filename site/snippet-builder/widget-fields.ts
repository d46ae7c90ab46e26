import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';
import { isFloating } from '../../src/embed/snippet/snippet-widgets.js';
import { OPTIONS, type Choice, type Flag, type Wording } from './widget-options.js';

type Option = Choice | Wording | Flag;

/** Sets an attribute of a widget; `''` stands alone, `undefined` takes it away. */
type Set = (attribute: string, value: string | undefined) => void;

/** What can be chosen about a widget: first what is said and how, then what is there or not. */
export function widgetFields(widget: WidgetChoice, set: Set): TemplateResult {
  // What stands in the page has no edge to choose.
  const options = (OPTIONS[widget.name] ?? []).filter(
    ({ attribute }) => attribute !== 'side' || isFloating(widget),
  );
  const flags = options.filter(isFlag);
  return html`<div class="row fields">
      ${options.map(option => (isFlag(option) ? nothing : field(widget, option, set)))}
    </div>
    ${flags.length ? html`<div class="flags">${flags.map(flag => check(widget, flag, set))}</div>` : nothing}`;
}

const isFlag = (option: Option): option is Flag => !('values' in option) && !('placeholder' in option);

function field({ name, attributes }: WidgetChoice, option: Choice | Wording, set: Set): TemplateResult {
  const { attribute, label } = option;
  const now = attributes[attribute] ?? '';
  const change = (event: Event) =>
    set(attribute, (event.target as HTMLInputElement | HTMLSelectElement).value.trim() || undefined);
  if ('values' in option) {
    return html`<label
      >${label}
      <select data-option=${attribute} @change=${change}>
        ${option.values.map(
          ([value, said]) => html`<option value=${value} ?selected=${value === now}>${said}</option>`,
        )}
      </select></label
    >`;
  }
  const { placeholder, suggestions } = option;
  const list = `${name}-${attribute}`;
  return html`<label
    >${label}
    <input
      data-option=${attribute}
      placeholder=${placeholder}
      list=${suggestions ? list : nothing}
      .value=${now}
      @change=${change}
    />
    ${
      suggestions
        ? html`<datalist id=${list}>
            ${suggestions.map(([value, said]) => html`<option value=${value}>${said}</option>`)}
          </datalist>`
        : nothing
    }</label
  >`;
}

function check({ attributes }: WidgetChoice, { attribute, label }: Flag, set: Set): TemplateResult {
  const isSet = attribute in attributes;
  return html`<label class="check"
    ><input
      type="checkbox"
      data-option=${attribute}
      .checked=${isSet}
      @change=${() => set(attribute, isSet ? undefined : '')}
    /><span>${label}</span></label
  >`;
}
