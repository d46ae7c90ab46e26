import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Wording } from '../words/own-wording.js';
import { wordsIn, type WordBook } from '../words/word-book.js';
import { LatestAnswer } from './latest-answer.js';
import { languages, localeOf, wordsTag } from './page-language.js';
import { pageOptions } from './page-options.js';

interface WordsHost extends ReactiveControllerHost, Element {
  words?: string | Wording | undefined;
}

/** Our words in the language the host stands in, with the author's own wording in them. */
export class PageWords<Words> implements ReactiveController {
  readonly #host: WordsHost;
  readonly #book: WordBook<Words>;
  readonly #answer: LatestAnswer<Words>;
  /** English as we have it comes with the element. */
  #isPlain = false;

  /** The page's language tag, region included. */
  locale = 'en';

  constructor(host: WordsHost, book: WordBook<Words>) {
    this.#host = host;
    this.#book = book;
    this.#answer = new LatestAnswer(host);
    host.addController(this);
  }

  /** The words; `undefined` until they have been fetched, so that no others flash up before. */
  get words(): Words | undefined {
    return this.#isPlain ? this.#book.en : this.#answer.found;
  }

  /** Resolves when the words last asked for have come. */
  get settled(): Promise<void> {
    return this.#answer.settled;
  }

  /** The `lang` of what is drawn, where it is not the page's: we speak English in a language we do not know. */
  get lang(): string | undefined {
    return !this.#isPlain && this.words === this.#book.en ? 'en' : undefined;
  }

  hostConnected(): void {
    languages().hosts.add(this.#host);
  }

  hostUpdate(): void {
    const own = ownWording(this.#host);
    this.locale = localeOf(this.#host);
    this.#isPlain = wordsTag(this.locale) === 'en' && !own;
    if (!this.#isPlain) this.#answer.ask([this.locale, own], () => wordsFor(this.#host, this.#book));
  }

  hostDisconnected(): void {
    languages().hosts.delete(this.#host);
  }
}

/** The author's own wording for an element: its own, else the script tag's. */
const ownWording = (host: Partial<WordsHost>): string | Wording | undefined =>
  host.words ?? pageOptions()['words'];

/** What is said where an element stands, about one subject. */
export async function wordsFor<Words>(host: Element, book: WordBook<Words>): Promise<Words> {
  const words = await wordsIn(book, wordsTag(localeOf(host)));
  const own = ownWording(host);
  return own ? (await import('./own-words.js')).inOwnWords(words, own, book.subject, host) : words;
}
