import { html, type LitElement, type TemplateResult } from 'lit';
import { weekdayOf } from '../../domain/hours/calendar-date.js';
import type { Phone } from '../../domain/phone/phone-number.js';
import type { PageOpening } from '../../page/page-opening.js';
import { PageWords } from '../../page/page-words.js';
import { quietly } from '../../page/quietly.js';
import { diallingBook } from '../../words/dialling/dialling-book.js';
import type { DiallingWords } from '../../words/dialling/dialling-words.js';
import { hoursLines } from '../../words/week/hours-lines.js';
import { weekBook } from '../../words/week/week-book.js';
import type { WeekWords } from '../../words/week/week-words.js';
import { addStyles } from '../look/add-styles.js';
import { panel } from '../look/panel.js';
import { panelStyles } from '../look/panel.styles.js';
import { copyNumber, type Copied } from './copy-number.js';
import { diallingStyles } from './dialling-part.styles.js';
import type { qrCode } from './qr-code.js';

export { openPanel } from '../look/panel.js';

/** Days on which a weekday's own words do not hold. */
const NOT_AS_USUAL = /^(?:special|holiday|closure)$/;

/**
 * How to dial where the device in hand may not call: the number to read or to copy, a QR code for a phone, and when
 * somebody answers today. Fetched when a visitor asks for it.
 */
export class DiallingPart {
  readonly #host: LitElement;
  readonly #opening: PageOpening;
  readonly #words: PageWords<DiallingWords>;
  readonly #week: PageWords<WeekWords>;
  readonly #qrCode: typeof qrCode;
  #copied: Copied | undefined;

  /** `draw`: draws a QR code. */
  constructor(host: LitElement, opening: PageOpening, draw: typeof qrCode) {
    this.#host = host;
    this.#qrCode = draw;
    this.#opening = opening;
    this.#words = new PageWords(host, diallingBook);
    this.#week = new PageWords(host, weekBook);
    addStyles(host, panelStyles);
    addStyles(host, diallingStyles);
  }

  /** Resolves when its words have come. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#words.settled, this.#week.settled]);
  }

  /**
   * The panel.
   *
   * @param name The name of the button that opens it.
   * @param call Called when a visitor dials from here.
   */
  panel(phone: Phone, name: string, call: () => void): TemplateResult {
    const words = this.#words.words;
    const forget = (open: boolean): void => {
      if (!open) this.#show(undefined);
    };
    return panel(words && this.#content(phone, words, call), name, forget);
  }

  #content(phone: Phone, words: DiallingWords, call: () => void): TemplateResult {
    const { text, digits, tel } = phone;
    const today = this.#hoursToday();
    return html`<div class="dialling">
      <div class="by-hand">
        <p part="number">
          ${digits && html`<bdi dir="ltr">${text}</bdi> `}<bdi class="to-copy" dir="ltr"
            >${digits ?? text}</bdi
          >
        </p>
        <div class="deeds">
          <button part="copy" type="button" @click=${this.#copy}>
            ${this.#copied ? words[this.#copied] : words.copy}
          </button>
          <a part="dial" href=${tel} @click=${call}>${words.thisDevice}</a>
        </div>
        ${today && html`<p class="today">${words.hoursToday}: <bdi>${today}</bdi></p>`}
      </div>
      <div class="by-phone">
        ${this.#qrCode(tel, words.code(digits ?? text))}
        <p>${words.scan}</p>
      </div>
    </div>`;
  }

  /** What holds on the clinic's day: "8 AM – 5 PM", "Closed", "Open as needed". */
  #hoursToday(): string {
    const { hours, status, telling } = this.#opening;
    const found = hours.found?.hours;
    const words = this.#week.words;
    if (!found || !status?.today || !telling || !words) return '';
    const day = weekdayOf(telling.clock.dayAt(telling.now.getTime()));
    const own = NOT_AS_USUAL.test(status.reason ?? '')
      ? {}
      : { note: found.notes?.[day], request: found.requestHours?.[day] };
    const lines = hoursLines(status.today, own, {
      words: { ...telling.words, ...words },
      locale: telling.locale,
    });
    return lines.map(({ text }) => text).join(', ');
  }

  readonly #copy = async (event: Event): Promise<void> => {
    const box = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const copied = await copyNumber(box.querySelector<HTMLElement>('.to-copy')!);
    this.#show(copied);
    const words = this.#words.words;
    if (words)
      void quietly(import('../../page/announcer.js'), ({ announce }) => announce(words[copied], true));
  };

  #show(copied: Copied | undefined): void {
    this.#copied = copied;
    this.#host.requestUpdate();
  }
}
