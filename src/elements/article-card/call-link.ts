import { html, type LitElement, type TemplateResult } from 'lit';
import type { PageArticle } from '../../page/article/page-article.js';
import { PageColors } from '../../page/page-colors.js';
import { PagePhone } from '../../page/page-phone.js';
import { pageError, type PageProblem } from '../../page/page-problem.js';
import { PageWords } from '../../page/page-words.js';
import { phoneBook } from '../../words/phone/phone-book.js';
import type { PhoneWords } from '../../words/phone/phone-words.js';
import { addStyles } from '../look/add-styles.js';
import type { CardPart } from '../look/article/card-part.js';
import { phoneIcon } from '../look/icons.js';
import { callStyles } from './call-link.styles.js';

/** A link in a card that calls: the author's own, else one made of the card's number or the page's. */
export class CallLink implements CardPart {
  readonly #article: PageArticle;
  readonly #phone: PagePhone;
  readonly #words: PageWords<PhoneWords>;

  constructor(host: LitElement, article: PageArticle) {
    this.#article = article;
    // The text inside is an article's: a number in it is not for calling.
    this.#phone = new PagePhone(host, () => '');
    this.#words = new PageWords(host, phoneBook);
    new PageColors(host);
    addStyles(host, callStyles);
  }

  get isReady(): boolean {
    return Boolean(this.#phone.found && this.#words.words);
  }

  get settled(): Promise<unknown> {
    return Promise.all([this.#phone.settled, this.#words.settled]);
  }

  problems(): PageProblem[] {
    const { found } = this.#phone;
    if (!found || this.#article.content.call) return [];
    return found.phone || found.problems.length ? found.problems : [pageError('no-phone', 'phone')];
  }

  view(): TemplateResult | undefined {
    const own = this.#article.content.call;
    const phone = this.#phone.found?.phone;
    if (own) return link(own.href, own.textContent);
    return phone && link(phone.tel, html`${this.#words.words?.call} <bdi dir="ltr">${phone.text}</bdi>`);
  }
}

const link = (href: string, label: unknown): TemplateResult =>
  html`<a part="action" class="accent" href=${href}>${phoneIcon}<span>${label}</span></a>`;
