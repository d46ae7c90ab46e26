import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { linkAddress, WEB } from '../../domain/link-address.js';
import { pageOptions } from '../../page/page-options.js';
import type { PagePhone } from '../../page/page-phone.js';
import type { PageProblem } from '../../page/page-problem.js';
import { quietly } from '../../page/quietly.js';
import type { ReadingWords } from '../../words/reading/reading-words.js';

/** The attributes that say whom a visitor can turn to. */
export interface HelpHost extends ReactiveControllerHost, HTMLElement {
  statementUrl?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  country?: string | undefined;
  location?: string | undefined;
}

interface Address {
  written: string;
  /** `undefined` when it is none. */
  href: string | undefined;
}

const statementAddress = (written: string): Address => ({ written, href: linkAddress(written, WEB) });

const emailAddress = (written: string): Address => ({
  written,
  href: /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(written) ? `mailto:${written}` : undefined,
});

/** Whom to turn to when something on the page cannot be used: the clinic's own statement, phone and e-mail. */
export class HelpContacts implements ReactiveController {
  readonly #host: HelpHost;
  #phone: PagePhone | undefined;
  #fetched: Promise<void> | undefined;

  constructor(host: HelpHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when what the page says of the clinic is read. */
  get settled(): Promise<void> {
    return Promise.resolve(this.#fetched).then(() => this.#phone?.settled);
  }

  /** What reads it is fetched only where somebody wrote some. */
  hostUpdate(): void {
    const written =
      this.#host.phone ||
      pageOptions()['phone'] ||
      pageOptions()['profile'] ||
      document.querySelector('script[data-clinic-profile]');
    if (!written) return;
    this.#fetched ??= quietly(import('./help-phone.js'), ({ helpPhone }) => {
      this.#phone = helpPhone(this.#host);
    });
  }

  get problems(): PageProblem[] {
    const { statement, email } = this.#addresses();
    const wrong = (attribute: string, address: Address | undefined, instead: string): PageProblem[] =>
      !address || address.href
        ? []
        : [
            {
              kind: 'error',
              attribute,
              read: address.written,
              message: `“${address.written}” is ${instead}`,
            },
          ];
    return [
      ...wrong('statement-url', statement, 'no web address. Write one such as /accessibility.'),
      ...wrong('email', email, 'no e-mail address. Write one such as office@clinic.example.'),
      ...(this.#phone?.found?.problems ?? []),
    ];
  }

  view(words: ReadingWords): TemplateResult | typeof nothing {
    const { statement, email } = this.#addresses();
    const phone = this.#phone?.found?.phone;
    const links = [
      statement?.href && html`<a href=${statement.href}>${words.statement}</a>`,
      phone && html`<a href=${phone.tel}>${words.call} <bdi dir="ltr">${phone.text}</bdi></a>`,
      email?.href && html`<a href=${email.href}>${words.write} <bdi dir="ltr">${email.written}</bdi></a>`,
    ].filter(Boolean);
    if (!links.length) return nothing;
    return html`<div class="group">
      <p class="legend">${words.problems}</p>
      ${links}
    </div>`;
  }

  #addresses(): { statement: Address | undefined; email: Address | undefined } {
    const statement = this.#host.statementUrl ?? pageOptions()['statement-url'];
    const written = this.#host.email ?? pageOptions()['email'];
    const email = written ?? this.#phone?.found?.facts.contact?.email;
    return {
      statement: statement ? statementAddress(statement.trim()) : undefined,
      email: email ? emailAddress(email.trim()) : undefined,
    };
  }
}
