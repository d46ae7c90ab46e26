import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageProblem } from './page-problem.js';
import { quietly } from './quietly.js';

/** Tells the page's author what could not be used. Most pages have nothing to tell, and do not fetch how. */
export class PageProblems implements ReactiveController {
  /** Resolves when all that was reported has been told. */
  told: Promise<void> = Promise.resolve();

  /** What else is wrong, found by somebody else and later. */
  further: readonly PageProblem[] = [];

  readonly #host: ReactiveControllerHost & Element;
  #before = '[]';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Reports what is wrong now, as often as one likes; only what is new is told. */
  report(own: readonly PageProblem[]): void {
    const problems = [...own, ...this.further];
    const now = JSON.stringify(problems);
    if (now === this.#before) return;
    this.#before = now;
    this.told = quietly(import('./tell-problems.js'), ({ tell }) => tell(this.#host, problems));
  }

  hostDisconnected(): void {
    this.#before = '[]';
  }
}
