import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageProblem } from './page-problem.js';

/** Tells the page's author what could not be used. Most pages have nothing to tell, and do not fetch how. */
export class PageProblems implements ReactiveController {
  /** Resolves when all that was reported has been told. */
  told: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  #before = new Set<string>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Reports what is new since the last call; a problem that went away and comes back is new again. */
  report(problems: readonly PageProblem[]): void {
    const now = new Map(problems.map(problem => [JSON.stringify(problem), problem]));
    const fresh = [...now].flatMap(([key, problem]) => (this.#before.has(key) ? [] : [problem]));
    this.#before = new Set(now.keys());
    if (fresh.length) this.told = import('./tell-problems.js').then(({ tell }) => tell(this.#host, fresh));
  }

  hostDisconnected(): void {
    this.#before.clear();
  }
}
