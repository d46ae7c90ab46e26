import { quietly } from './quietly.js';

/** The answer to a question that may be asked anew before it is answered. Only the latest counts. */
export class LatestAnswer<T> {
  #asked = '';
  #answer: T | undefined;
  #settled: Promise<void> = Promise.resolve();
  readonly #news: () => void;

  /** `news` is called when an answer has come. */
  constructor(news: () => void) {
    this.#news = news;
  }

  /** `undefined` until the first question is answered. */
  get value(): T | undefined {
    return this.#answer;
  }

  /** Resolves when what was asked last is answered. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Looks for the answer, unless the question is the one asked before. `find` is told the question's name. */
  ask(question: unknown, find: (asked: string) => Promise<T>): void {
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#settled = quietly(find(asked), answer => {
      if (asked !== this.#asked) return;
      this.#answer = answer;
      this.#news();
    });
  }

  /** The same question may have another answer now. */
  forget(): void {
    this.#asked = '';
  }
}
