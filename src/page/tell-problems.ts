import type { ProblemKind } from '../domain/problem.js';
import type { PageProblem } from './page-problem.js';
import { EXAMPLES, SENTENCES } from './problem-sentences.js';
import { shared } from './shared-record.js';
import { warn } from './warn.js';

const exampleFor = ({ attribute }: PageProblem): string => EXAMPLES[attribute.replace('data-', '')] ?? '';

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

  constructor(tag: string, problem: PageProblem, message: string) {
    super('clinic-problem', { bubbles: true, composed: true });
    const { kind, attribute, read } = problem;
    this.kind = kind;
    this.tag = tag;
    this.attribute = attribute;
    this.read = read;
    this.instead = exampleFor(problem);
    this.message = message;
  }
}

/** Who tells of an element: itself, what places it, what reads its author's wording. Each tells all that it has to. */
const TELLERS = ['told', 'told-placing', 'told-wording'] as const;
type Teller = (typeof TELLERS)[number];
type Told = ReadonlyMap<string, ProblemKind>;

/** What each element was said to have wrong the last time. */
const toldBy = (teller: Teller) => shared(teller, () => new WeakMap<Element, Told>());

/** What an element has wrong now, in sentences. */
export const problemsOf = (element: Element): Told =>
  new Map(TELLERS.flatMap(teller => [...(toldBy(teller).get(element) ?? [])]));

/**
 * Tells what is wrong with an element now: one event for each problem that is new, and one warning, unless it was
 * merely assumed. A problem that went away and comes back is new again.
 */
export function tell(host: Element, problems: readonly PageProblem[], teller: Teller = 'told'): void {
  const before = toldBy(teller).get(host);
  const now = new Map<string, ProblemKind>();
  const tag = host.localName;
  for (const problem of problems) {
    const said = problem.message;
    const message = typeof said === 'string' ? said : SENTENCES[said.name](problem.read, exampleFor(problem));
    const warning = `<${tag}${problem.attribute && ` ${problem.attribute}`}>: ${message}`;
    now.set(warning, problem.kind);
    if (before?.has(warning)) continue;
    if (problem.kind !== 'assumed') warn(warning);
    const event = new ProblemEvent(tag, problem, message);
    host.dispatchEvent(event);
  }
  toldBy(teller).set(host, now);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-problem': ProblemEvent;
  }
}
