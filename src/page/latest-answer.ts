import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from './quietly.js';

/**
 * The answer to a question of the host's, which may be asked anew before it is answered: only the latest counts. The
 * host is drawn again when an answer has come.
 */
export class LatestAnswer<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked = '';
  #found: T | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was found; `undefined` until the first question is answered. */
  get found(): T | undefined {
    return this.#found;
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
      this.#found = answer;
      this.#host.requestUpdate();
    });
  }

  /** There may be another answer to the same question: it is asked again. */
  again(): void {
    this.#asked = '';
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Somewhere else in the page, or after a while away, the answer may be another.
    this.again();
  }
}
