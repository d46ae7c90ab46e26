import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from './quietly.js';
import type { Soon } from './soon.js';

/**
 * The answer to a question of the host's, which may be asked anew before it is answered: only the latest counts. An
 * answer that is known at once is there when `ask` returns; when a later one has come, the host is drawn again.
 */
export class LatestAnswer<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: readonly unknown[] | undefined;
  #isStale = false;
  #latest: Soon<T> | undefined;
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

  /**
   * Looks for the answer, unless the question, value for value, is the one asked before. `find` is handed the
   * question: the same object as long as it is the same question.
   */
  ask(question: readonly unknown[], find: (asked: readonly unknown[]) => Soon<T>): void {
    const isSame = this.#asked?.every((value, i) => Object.is(value, question[i]));
    if (isSame && !this.#isStale) return;
    if (!isSame) this.#asked = question;
    this.#isStale = false;
    const latest = (this.#latest = find(this.#asked!));
    if (!(latest instanceof Promise)) {
      this.#found = latest;
      return;
    }
    this.#settled = quietly(latest, answer => {
      if (latest !== this.#latest) return;
      this.#found = answer;
      this.#host.requestUpdate();
    });
  }

  /** There may be another answer to the same question: it is asked again. */
  again(): void {
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Somewhere else in the page, or after a while away, the answer may be another.
    this.again();
  }
}
