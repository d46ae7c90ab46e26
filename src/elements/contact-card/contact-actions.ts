import type { LitElement } from 'lit';
import type { Contact } from '../../domain/clinic/contact.js';
import { vCardFromContact } from '../../domain/clinic/vcard.js';
import { announce } from '../../page/announcer.js';
import { copyText } from '../../page/copy-text.js';
import type { PageOpening } from '../../page/page-opening.js';
import { wordsFor } from '../../page/page-words.js';
import { saveFile } from '../../page/save-file.js';
import type { ContactWords } from '../../words/contact/contact-words.js';
import { weekBook } from '../../words/week/week-book.js';
import { weekTable } from '../../words/week/week-table.js';
import type { WeekWords } from '../../words/week/week-words.js';

/** What a button of the card saves or copies. */
export type Action = 'save' | 'details' | 'address';

/** What a button did, and what it says of that. */
interface Done {
  action: Action;
  said: string;
}

/** How long a button says what it did. */
const A_WHILE = 5000;

/** What the card's buttons do. Fetched when a visitor comes near them. */
export class ContactActions {
  readonly #host: LitElement;
  readonly #opening: PageOpening;
  readonly #weekWords: WeekWords;
  #done: Done | undefined;
  #until: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, opening: PageOpening, weekWords: WeekWords) {
    this.#host = host;
    this.#opening = opening;
    this.#weekWords = weekWords;
  }

  /** What a button says of what it did, for a while. */
  said(action: Action): string | undefined {
    return this.#done?.action === action ? this.#done.said : undefined;
  }

  /** Saves or copies. That something was copied is said aloud, and by the button. */
  async do(action: Action, contact: Contact, words: ContactWords): Promise<void> {
    if (action === 'save' && this.#save(contact)) return;
    const text = action === 'address' ? (contact.address?.lines.join('\n') ?? '') : this.#details(contact);
    const said = (await copyText(text)) ? words.copied : words.notCopied;
    announce(said, true);
    this.#tell({ action, said });
    clearTimeout(this.#until);
    this.#until = setTimeout(() => this.#tell(undefined), A_WHILE);
  }

  #tell(done: Done | undefined): void {
    this.#done = done;
    this.#host.requestUpdate();
  }

  #save(contact: Contact): boolean {
    const name = contact.name?.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'contact';
    return saveFile(`${name}.vcf`, 'text/vcard;charset=utf-8', vCardFromContact(contact, this.#hours()));
  }

  /** The contact as plain text, for where a file cannot be saved. */
  #details({ name, url, email, phones, address }: Contact): string {
    const numbers = phones.map(({ label, text }) => (label ? `${label}: ${text}` : text));
    const lines = [name, ...numbers, email, ...(address?.lines ?? []), url, this.#hours()];
    return lines.filter(Boolean).join('\n');
  }

  /** The ordinary week, a line for days in a row that are alike. */
  #hours(): string {
    const { hours, words } = this.#opening;
    if (!hours.found?.hours || !words.words) return '';
    const telling = { words: { ...words.words, ...this.#weekWords }, locale: words.locale };
    return weekTable(hours.found.hours, telling, true)
      .map(({ name, lines }) => `${name}: ${lines.map(({ text }) => text).join(', ')}`)
      .join('\n');
  }
}

/** With the words for weeks, so that nothing is waited for while a press is handled. */
export async function contactActions(host: LitElement, opening: PageOpening): Promise<ContactActions> {
  return new ContactActions(host, opening, await wordsFor(host, weekBook));
}
