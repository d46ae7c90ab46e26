import type { ProblemKind } from '../domain/problem.js';
import type { PageProblem } from './page-problems.js';
import { warn } from './warn.js';

/** What the page's own problems say, given what was read. */
const SENTENCES = {
  'no-hours': () => 'No hours were found. Write them inside the element, or as hours="Mon-Fri 8am-5pm, Sat closed".',
  'no-time-zone': () =>
    'Whether the clinic is open depends on its time zone. Write it, such as time-zone="America/Detroit".',
  'wrong-time-zone': (read: string) => `“${read}” is no time zone. Write an IANA name, such as "America/Detroit".`,
  'text-changed': (read: string) =>
    `The text was changed to “${read}”, which has no hours in it. Write the hours there, or take hours and hours-for away.`,
  'no-lexicon': (read: string) => `Hours in the language “${read}” cannot be read here. Write them as Hours JSON.`,
  'no-phone': () => 'No phone number was found. Write it inside the element, or as phone="(734) 555-0123".',
};

export type ProblemName = keyof typeof SENTENCES;

/** What to write in an attribute, by example; `` is the element's own text. */
const EXAMPLES: Record<string, string> = {
  '': 'Mon-Fri 8am-5pm, Sat closed',
  hours: 'Mon-Fri 8am-5pm, Sat closed',
  'hours-for': 'Mon-Fri 8am-5pm, Sat closed',
  'time-zone': 'America/Detroit',
  phone: '(734) 555-0123',
};

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
