import { html, type TemplateResult } from 'lit';
import type { Phone } from '../../domain/phone/phone-number.js';

/** A number is read from left to right, also on a page that is not; one in letters has its digits beside it. */
export const numberShown = ({ text, digits }: Phone): TemplateResult =>
  html`<bdi dir="ltr">${text}</bdi>${digits && html` (<bdi dir="ltr">${digits}</bdi>)`}`;
