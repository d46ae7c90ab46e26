import { bareText } from '../domain/bare-text.js';
import { addressLines } from '../domain/clinic/address-lines.js';
import type { ContactFacts, WrittenPhone } from '../domain/clinic/contact-facts.js';
import type { Address } from '../domain/clinic/location.js';
import type { PhoneOptions } from '../domain/phone/phone-number.js';
import { plainPhone } from '../domain/phone/plain-phone.js';
import { textOf } from './page-content.js';

/** What the author's own content says. */
export interface ContactInContent {
  facts: ContactFacts;
  /** The text without these facts; empty where nothing is left. */
  rest: string;
  /** The same, where it may hold hours. */
  hours: string;
  /** Whether it holds what no text says. */
  hasMedia: boolean;
  says(text: string): boolean;
  /** Whether it holds a link to this address. */
  links(href: string): boolean;
}

const MEDIA = 'img,picture,svg,video,audio,canvas,iframe,object,form,input,button,select,textarea';

/** Fewer digits are a price, an hour or a house number. */
const ENOUGH_DIGITS = /(?:\d\D{0,3}){7}/;

const TEL = 'a[href^="tel:"]';
const MAILTO = 'a[href^="mailto:"]';

/** The properties of an address (https://microformats.org/wiki/h-adr), also under their older names. */
const PARTS: Record<keyof Address, readonly string[]> = {
  street: ['street-address', 'extended-address'],
  city: ['locality'],
  region: ['region'],
  postalCode: ['postal-code'],
  country: ['country-name'],
};

/** An `address` may hold everything else too: it is one when it has neither link nor telephone number in it. */
const OTHER_THAN_ADDRESS = /\d[\d\s().-]{7,}\d|@/;

/** The lines of a text, without the spaces around them. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const said = (element: Element): string => linesOf(textOf(element)).join('\n');

const addressOf = (link: Element | null, scheme: string): string | undefined =>
  link?.getAttribute('href')?.slice(scheme.length).split('?')[0];

/** What stands before a number on its line, such as "Front desk:"; `undefined` where that is no label. */
function labelBefore(written: string, lines: readonly string[]): string | undefined {
  const line = lines.find(each => each.includes(written)) ?? '';
  const label = line.slice(0, line.indexOf(written)).replace(/[^\p{L}\p{N}]+$/u, '');
  return /^[^\d:,;|@]{2,40}$/.test(label) ? label : undefined;
}

/** A text without some pieces of it, however their words are parted there. */
const without = (text: string, pieces: readonly (string | undefined)[]): string =>
  pieces.reduce<string>((rest, piece) => {
    const words = piece?.match(/\S+/g)?.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return words ? rest.replace(new RegExp(words.join('[\\s,]+'), 'u'), ' ') : rest;
  }, text);

function addressIn(author: Element): ContactFacts['address'] {
  const parts: Address = {};
  for (const name of Object.keys(PARTS) as (keyof Address)[]) {
    const selector = PARTS[name].map(each => `.p-${each},.${each}`).join();
    const texts = [...author.querySelectorAll(selector)].map(said).filter(Boolean);
    if (texts.length) parts[name] = texts.join('\n');
  }
  const isTold = Object.keys(parts).length > 0;
  const [box] = [...author.querySelectorAll('.p-adr,.h-adr,.adr,address')].filter(
    each =>
      each.localName !== 'address' ||
      !(each.querySelector('a') || OTHER_THAN_ADDRESS.test(each.textContent ?? '')),
  );
  const lines = box ? linesOf(textOf(box)) : addressLines(parts);
  return lines.length ? { lines, ...(isTold && { parts }) } : undefined;
}

function phonesIn(author: Element, lines: readonly string[], country?: string): WrittenPhone[] | undefined {
  const texted = [...author.querySelectorAll('a[href^="sms:"]')].map(link => addressOf(link, 'sms:'));
  const phones = [...author.querySelectorAll(`.p-tel,.tel,${TEL}`)]
    .filter(box => !box.querySelector(TEL) && !box.parentElement?.closest(TEL))
    .map((box): WrittenPhone => {
      const text = said(box);
      const dialled = addressOf(box.closest(TEL), 'tel:');
      const number = /[+(]?\d.*\d.*/.exec(text)?.[0] ?? dialled ?? '';
      const label = text.includes(number) ? labelBefore(number, lines) : text;
      return {
        number,
        ...(label && { label }),
        tel: dialled ?? plainPhone(number, country)?.number,
        ...(dialled && { text: texted.includes(dialled) }),
      };
    })
    .filter(({ number }) => number);
  return phones.length ? phones : undefined;
}

/** Reads an author's content: the classes of an h-card, links that call or write, and what its text has of both. */
export async function contactInContent(author: Element, options: PhoneOptions): Promise<ContactInContent> {
  const text = textOf(author);
  // A label and its number are one line, however the source is laid out.
  const lines = linesOf(text.replace(/:\s+/g, ': '));
  const find = (selector: string): string | undefined => {
    const found = author.querySelector(selector);
    return (found && said(found)) || undefined;
  };
  const address = addressIn(author);
  const name = find('.p-name,.p-org,.fn,.org');
  const email =
    addressOf(author.querySelector(MAILTO), 'mailto:') ??
    find('.u-email,.email') ??
    /[^\s@<>():]+@[^\s@<>()]+\.\p{L}+/u.exec(text)?.[0];
  const url = author.querySelector('a.u-url,a.url')?.getAttribute('href') ?? undefined;
  const writtenEmail = find(MAILTO) ?? email;
  const labels = [writtenEmail, address?.lines[0]].map(each => each && labelBefore(each, lines));
  let rest = without(text, [
    name,
    ...(address?.lines ?? []),
    email,
    writtenEmail,
    find('.u-url,.url'),
    ...labels,
  ]);
  let phones = phonesIn(author, lines, options.country);
  if (!phones && ENOUGH_DIGITS.test(rest)) {
    const { phonesWritten } = await import('./read-phones.js');
    const written = await phonesWritten(rest, options, number => labelBefore(number, lines));
    phones = written.length ? written : undefined;
  }
  rest = without(rest, phones?.flatMap(({ number, label }) => [number, label]) ?? []);
  const bare = bareText(text);
  const links = [...author.querySelectorAll('a')].map(link => link.getAttribute('href'));
  return {
    facts: { name, url, email, phones, address },
    rest: bareText(rest) && rest,
    hours: /\d/.test(rest) ? rest : '',
    hasMedia: Boolean(author.querySelector(MEDIA)),
    says: each => bare.includes(bareText(each)),
    links: href => links.includes(href),
  };
}
