import type { Problem, ProblemKind } from '../domain/problem.js';
import type { ProblemName } from './problem-sentences.js';

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

/** What is wrong with an attribute that takes one of some values; nothing where it is not set. */
export const wrongValue = (
  attribute: string,
  value: string | number | undefined,
  known: RegExp,
): PageProblem[] =>
  value === undefined || known.test(`${value}`) ? [] : [pageError('wrong-value', attribute, `${value}`)];
