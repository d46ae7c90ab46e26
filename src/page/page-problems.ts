import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem, ProblemKind } from '../domain/problem.js';
import type { ProblemName } from './tell-problems.js';

/** A problem, with the place in the page where it was met. */
export interface PageProblem {
  kind: ProblemKind;
  /** The attribute it stood in; empty when it stood in the element's own text or elsewhere in the page. */
  attribute: string;
  /** What was read there. */
  read: string;
  /** A sentence, or the name of one that is fetched only when there is something to tell. */
  message: string | { name: ProblemName };
}

/** Places a domain problem in the page. */
export function inPage(problem: Problem, attribute: string, text: string): PageProblem {
  const { kind, message, from = 0, to = text.length } = problem;
  return { kind, attribute, read: text.slice(from, to), message };
}

/** An error of the page's own. */
export const pageError = (name: ProblemName, attribute: string, read = ''): PageProblem => ({
  kind: 'error',
  attribute,
  read,
  message: { name },
});

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
