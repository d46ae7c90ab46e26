import { isFax, type Contact, type ContactAddress, type ContactPhone } from './contact.js';

/** A line of more bytes than this is folded (RFC 2426 §2.6). */
const LONGEST = 75;

/**
 * A contact as a vCard 3.0 (RFC 2426), which more address books read than 4.0: one card, its lines ended by CRLF.
 *
 * @param note What else is to be known, such as the hours; lines are parted by `\n`.
 * @example
 * vCardFromContact({ name: 'Lakeside Clinic', phones: [] })
 * //=> 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:Lakeside Clinic\r\n…'
 */
export function vCardFromContact(contact: Contact, note?: string): string {
  const { email, url, phones, address } = contact;
  const name = contact.name ?? phones[0]?.text ?? email ?? '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // Required, and empty: a clinic has no family name (§3.1.2).
    'N:;;;;',
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    // Not in the standard: an address book that knows it files the card under companies.
    'X-ABSHOWAS:COMPANY',
    ...phones.flatMap(phoneLines),
    email && `EMAIL;TYPE=INTERNET,WORK:${escaped(email)}`,
    address && addressLine(address),
    url && `URL:${oneLine(url)}`,
    note && `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.flatMap(line => (line ? `${folded(line)}\r\n` : [])).join('');
}

/** A number, and its label for address books that group lines by a prefix (RFC 6350 §3.3; `X-ABLabel` is Apple's). */
function phoneLines(phone: ContactPhone, index: number): string[] {
  const number = escaped(phone.tel.replace(/^tel:/, ''));
  const types = `TYPE=WORK,${isFax(phone) ? 'FAX' : 'VOICE'}${index ? '' : ',PREF'}`;
  if (!phone.label) return [`TEL;${types}:${number}`];
  const group = `item${index + 1}`;
  return [`${group}.TEL;${types}:${number}`, `${group}.X-ABLABEL:${escaped(phone.label)}`];
}

/** Post box, addition, street, city, region, postal code, country (§3.2.1); what is not told apart is the street. */
function addressLine({ lines, parts }: ContactAddress): string {
  const { street, city, region, postalCode, country } = parts ?? { street: lines.join('\n') };
  const values = ['', '', street, city, region, postalCode, country];
  return `ADR;TYPE=WORK:${values.map(value => escaped(value ?? '')).join(';')}`;
}

/** Text as a value: backslash, comma, semicolon and line end are marked (§4, `text-value`; §5). */
function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** An address on the web is no text, and is not marked (§3.6.8); but it never begins a line of its own. */
function oneLine(url: string): string {
  return url.replace(/[\s\p{Cc}]/gu, '');
}

/** Folds a line into pieces of at most 75 bytes, without cutting a character (§2.6; RFC 6350 §3.2). */
function folded(line: string): string {
  let made = '';
  let length = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + bytes > LONGEST) {
      made += '\r\n ';
      length = 1;
    }
    made += character;
    length += bytes;
  }
  return made;
}
