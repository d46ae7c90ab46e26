import { pageError } from '../page-problem.js';
import type { ProblemName } from '../problem-sentences.js';
import { quietly } from '../quietly.js';

const told = new WeakMap<Element, Set<string>>();

/** Tells, once for each host, what keeps it from floating as its author wanted. */
export function tellAuthor(host: Element, name: ProblemName, attribute: string, read: string): void {
  const before = told.get(host) ?? new Set();
  if (before.has(attribute + read)) return;
  told.set(host, before.add(attribute + read));
  void quietly(import('../tell-problems.js'), ({ tell }) =>
    tell(host, [pageError(name, attribute, read)], 'told-placing'),
  );
}
