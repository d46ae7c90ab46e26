import type { ProblemKind } from '../domain/problem.js';
import type { PageProblem } from './page-problem.js';
import { EXAMPLES, SENTENCES } from './problem-sentences.js';
import { warn } from './warn.js';

/** Something an author wrote could not be used as it stands, or was used in one of several readings. */
export class ProblemEvent extends Event {
  readonly kind: ProblemKind;
  /** The tag in which it was met, in lower case. */
  readonly tag: string;
  /** The attribute it stood in; empty for the element's own text. */
  readonly attribute: string;
  /** What was read there. */
  readonly read: string;
  /** What to write in its place, by example. */
  readonly instead: string;
  /** All of it in one English sentence or two, for the page's author. */
  readonly message: string;

  constructor(tag: string, { kind, attribute, read }: PageProblem, message: string) {
    super('clinic-problem', { bubbles: true, composed: true });
    this.kind = kind;
    this.tag = tag;
    this.attribute = attribute;
    this.read = read;
    this.instead = EXAMPLES[attribute.replace('data-', '')] ?? '';
    this.message = message;
  }
}

/** One event for each problem, and one warning for each but those that were merely assumed. */
export function tell(host: Element, problems: readonly PageProblem[]): void {
  const tag = host.localName;
  for (const problem of problems) {
    const said = problem.message;
    const message = typeof said === 'string' ? said : SENTENCES[said.name](problem.read);
    if (problem.kind !== 'assumed') warn(`<${tag}${problem.attribute && ` ${problem.attribute}`}>: ${message}`);
    const event = new ProblemEvent(tag, problem, message);
    host.dispatchEvent(event);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-problem': ProblemEvent;
  }
}
