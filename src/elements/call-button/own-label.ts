import { html, type TemplateResult } from 'lit';
import { bareText } from '../../domain/bare-text.js';
import type { Phone } from '../../domain/phone/phone-number.js';
import { authorElement } from '../../page/page-content.js';
import { numberShown } from './number-shown.js';

/** What inside a link would be a control within a control. */
const CONTROLS = 'a,button,input,select,textarea,summary,iframe,[tabindex]';

/**
 * What becomes of a text inside the element that is more than its number: it is the button's label, unless the button
 * says it already, or has a label of its own, or the text holds a control; then it stands beside the button.
 */
export function ownLabel(
  host: Element & { label?: string },
  text: string,
  label: string,
  phone: Phone,
): { within?: TemplateResult; beside?: boolean } {
  if (bareText(label + phone.text).includes(bareText(text))) return {};
  if (host.label || authorElement(host).querySelector(CONTROLS)) return { beside: true };
  const named = bareText(text).includes(bareText(phone.text));
  return { within: html`<slot></slot>${named ? '' : html`${' '}${numberShown(phone)}`}` };
}
