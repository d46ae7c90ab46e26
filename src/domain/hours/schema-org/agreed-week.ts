import type { Span } from '../hours.js';
import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';
import { apart } from './statement.js';
import type { Statement } from './statement.js';

/** What was said of each day; a day on which statements differ has none of its own, and is in `differing`. */
export interface AgreedWeek {
  days: Partial<Record<Weekday, Statement>>;
  differing: Weekday[];
}

/** What statements about the same dates say of each day together. */
export function agreedWeek(statements: Statement[]): AgreedWeek {
  const week: AgreedWeek = { days: {}, differing: [] };
  for (const day of WEEKDAYS) {
    const about = statements.filter(({ days }) => !days.length || days.includes(day));
    if (!about.length) continue;
    const agreed = agreedStatement(about);
    if (agreed) week.days[day] = agreed;
    else week.differing.push(day);
  }
  return week;
}

/**
 * What several statements about one day say together: the same thing twice is said once, spans that do not
 * meet add up, and hours for fewer days go before those for more. `undefined` when they differ.
 */
export function agreedStatement(statements: Statement[]): Statement | undefined {
  const [first, ...others] = statements;
  if (!first || statements.some(({ said }) => said === undefined))
    return first && { ...first, said: undefined };
  if (others.every(({ said }) => isSame(said, first.said))) return withRequestHours(first, statements);
  const fewest = Math.min(...statements.map(daysSpokenOf));
  const narrower = statements.filter(statement => daysSpokenOf(statement) === fewest);
  const wider = statements.filter(statement => !narrower.includes(statement));
  // "Mo-Fr 09:00-12:00", "Mo-Fr 14:00-18:00", "We 09:00-12:00": on Wednesdays the morning alone.
  if (wider[0] && spansOf(narrower).every(span => spansOf(wider).includes(span)))
    return agreedStatement(narrower);
  const together = sumOf(statements);
  if (together) return { ...first, said: together };
  return narrower.length < statements.length ? agreedStatement(narrower) : undefined;
}

/** A day by appointment on which one may come within several spans is said once for each. */
function withRequestHours(statement: Statement, statements: Statement[]): Statement {
  const requestHours = apart(distinct(statements.flatMap(one => one.requestHours ?? [])));
  return requestHours?.length ? { ...statement, requestHours } : statement;
}

/** Whether two things said of a day are equal. */
export function isSame(a: Statement['said'], b: Statement['said']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const spansOf = (statements: Statement[]): string[] =>
  statements.flatMap(({ said }) => (Array.isArray(said) ? said : []).map(span => span.join()));

function sumOf(statements: Statement[]): Span[] | undefined {
  const lists = statements.flatMap(({ said }) => (Array.isArray(said) && said.length ? [said] : []));
  return lists.length < statements.length ? undefined : apart(distinct(lists).flat());
}

/** Each of several equal things once. */
function distinct<Value>(values: Value[]): Value[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()];
}

function daysSpokenOf({ days }: Statement): number {
  return days.length || WEEKDAYS.length;
}
