import type { Problem } from '../../problem.js';
import { quoted } from '../json-parts.js';
import { firstText, nodeParts } from './node-parts.js';
import { specificationDates } from './specification-dates.js';
import { specificationDays } from './specification-days.js';
import { specificationTimes } from './specification-times.js';
import { saidBy, spanProblems } from './statement.js';
import type { Statement, Statements } from './statement.js';
import { BY_APPOINTMENT } from './text-pieces.js';

/**
 * Reads one `OpeningHoursSpecification`: the hours of some days, always or between two dates. Days whose
 * times cannot be read are doubted; what names no day that is known costs only itself.
 *
 * @see https://schema.org/OpeningHoursSpecification
 */
export function specificationStatements(node: Record<string, unknown>, isSpecial: boolean): Statements {
  const parts = nodeParts(node);
  const [opens, closes] = [parts.get('opens'), parts.get('closes')];
  const read = quoted({ opens, closes });
  const problem = (kind: Problem['kind'], message: string): Problem => ({
    kind,
    message: `${read} ${message}.`,
  });
  const { days, isGiven, problems } = specificationDays(parts.get('dayofweek'));
  const nothing: Statements = { statements: [], problems };
  const dates = specificationDates(parts, isSpecial);
  const times = specificationTimes(opens, closes);
  if (!dates) {
    problems.push(problem('error', 'has dates that could not be read: write them as "2026-12-24"'));
    return nothing;
  }
  const { isOpenEnded, ...between } = dates;
  if (isGiven ? !days.length : !between.from) {
    // Templates leave `{}` behind, which says nothing.
    if (!isGiven && [...parts.keys()].some(key => key !== '@type')) {
      problems.push(problem('error', 'names no day: add dayOfWeek'));
    }
    return nothing;
  }

  problems.push(...spanProblems(times.spans, read, days));
  if (isOpenEnded)
    problems.push(problem('assumed', 'has only one of validFrom and validThrough: write both'));
  const statement: Statement = {
    days,
    ...between,
    ...withWords(times, firstText(parts.get('name')), firstText(parts.get('description')), !between.from),
  };
  if (statement.said === undefined) {
    const doubt = problem('doubt', 'has times that could not be read: write them as "09:00"');
    problems.push(between.from ? { ...doubt, kind: 'error' } : { ...doubt, days });
  }
  return { statements: [statement], problems };
}

/** Words beside the times may say that one must ask first, or that no times mean closed. */
function withWords(
  { said, spans }: ReturnType<typeof specificationTimes>,
  name: string | undefined,
  description: string | undefined,
  isOrdinary: boolean,
): Pick<Statement, 'said' | 'words' | 'requestHours'> {
  const isIn = (pattern: RegExp) => pattern.test(`${name} ${description}`);
  if (said === 'by-appointment' || isIn(BY_APPOINTMENT)) {
    const words = description ?? (BY_APPOINTMENT.test(`${name}`) ? undefined : name);
    const within = saidBy(spans);
    const requestHours = Array.isArray(within) && within.length ? { requestHours: within } : undefined;
    return { said: 'by-appointment', ...(words && { words }), ...requestHours };
  }
  const words = name ?? description;
  const isClosed = isOrdinary && said === 'empty' && isIn(/\bclosed\b/i);
  return { said: isClosed ? [] : said, ...(words && { words }) };
}
