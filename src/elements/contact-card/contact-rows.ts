import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, ContactPhone } from '../../domain/clinic/contact.js';
import { mapLink } from '../../domain/clinic/map-link.js';
import type { ContactInContent } from '../../page/contact-in-content.js';
import type { ContactWords } from '../../words/contact/contact-words.js';
import { phoneIcon } from '../look/icons.js';
import { mailIcon, pinIcon } from './icons.js';

/** How the rows are drawn. */
export interface RowsTelling {
  words: ContactWords;
  /** The author's content, where it stands beside the card. */
  beside: ContactInContent | undefined;
  copyAddress: TemplateResult;
  languages: TemplateResult | undefined;
}

/** A fact under its label. */
export const row = (kind: string, icon: TemplateResult, label: string, value: unknown): TemplateResult =>
  html`<div part="row ${kind}">
    <dt>${icon}<bdi>${label}</bdi></dt>
    <dd>${value}</dd>
  </div>`;

/** A number is read from left to right, also on a page that is not. */
const phoneRow = ({ label, text, tel, sms }: ContactPhone, { words }: RowsTelling): TemplateResult =>
  row(
    'phone',
    phoneIcon,
    label ?? words.phone,
    html`<a href=${tel}><bdi dir="ltr">${text}</bdi></a>
      ${sms && html`<a class="way" href=${sms} aria-label="${words.text} ${text}">${words.text}</a>`}`,
  );

/** Plain links: nothing is asked of a map before somebody follows one. */
function addressRow(lines: readonly string[], telling: RowsTelling): TemplateResult {
  const { words, beside, copyAddress } = telling;
  const place = lines.join(', ');
  const map = (name: string, href: string): TemplateResult =>
    html`<a class="way" href=${href} rel="noreferrer">${name}</a>`;
  return row(
    'address',
    pinIcon,
    words.address,
    html`${beside?.says(lines.join('')) ? nothing : lines.map(line => html`<bdi>${line}</bdi><br />`)}
      <div class="ways">
        ${map('Google Maps', mapLink(place))}
        ${map('Apple Maps', `https://maps.apple.com/?q=${encodeURIComponent(place)}`)} ${copyAddress}
      </div>`,
  );
}

/** The facts of a contact, one a row, but for those that the author's own content gives. */
export function contactRows(contact: Contact, telling: RowsTelling): TemplateResult {
  const { phones, email, address } = contact;
  const { words, beside, languages } = telling;
  const mail = email && `mailto:${email}`;
  const rows = [
    phones.filter(({ tel }) => !beside?.links(tel)).map(phone => phoneRow(phone, telling)),
    mail && !beside?.links(mail)
      ? row('email', mailIcon, words.email, html`<a href=${mail}>${email}</a>`)
      : '',
    address && addressRow(address.lines, telling),
    languages,
  ];
  // Without a space, so that it is empty where there are none.
  return html`<dl>${rows}</dl>`;
}
