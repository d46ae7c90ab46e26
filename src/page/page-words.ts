import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WordBook } from '../words/word-book.js';
import { languageOf, languages, localeOf } from './page-language.js';

/** Our words in the language the host stands in. */
export class PageWords<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #book: WordBook<Words>;
  readonly #loaded = new Map<string, Words>();

  /** Resolves when the words last asked for have come. */
  settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element, book: WordBook<Words>) {
    this.#host = host;
    this.#book = book;
    host.addController(this);
    this.#loaded.set('en', book.en);
  }

  /** The page's language tag, region included. */
  get locale(): string {
    return localeOf(this.#host);
  }

  /** The words; `undefined` while they are being fetched, so that no other language flashes up before. */
  get words(): Words | undefined {
    return this.#loaded.get(languageOf(this.locale));
  }

  /** The `lang` of what is drawn, where it is not the page's: we speak English in a language we do not know. */
  get lang(): string | undefined {
    const language = languageOf(this.locale);
    return language !== 'en' && this.words === this.#book.en ? 'en' : undefined;
  }

  hostConnected(): void {
    languages().hosts.add(this.#host);
  }

  hostUpdate(): void {
    const language = languageOf(this.locale);
    if (!this.#loaded.has(language)) this.settled = this.#load(language);
  }

  hostDisconnected(): void {
    languages().hosts.delete(this.#host);
  }

  async #load(language: string): Promise<void> {
    const words = await this.#book.others[language]?.().catch(() => undefined);
    if (this.#loaded.has(language)) return;
    this.#loaded.set(language, words ?? this.#book.en);
    this.#host.requestUpdate();
  }
}
