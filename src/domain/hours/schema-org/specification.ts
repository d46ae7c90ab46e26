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
 * Reads one `OpeningHoursSpecification`: the hours of some days, always or between two dates. Days whose times cannot
 * be read are doubted; what names no day that is known costs only itself.
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
    ...saidInWords(times, firstText(parts.get('description'), parts.get('name'))),
  };
  if (statement.said === undefined) {
    const doubt = problem('doubt', 'has times that could not be read: write them as "09:00"');
    problems.push(between.from ? { ...doubt, kind: 'error' } : { ...doubt, days });
  }
  return { statements: [statement], problems };
}

/** Words beside the times may say that one must ask first. */
function saidInWords(
  { said, spans }: ReturnType<typeof specificationTimes>,
  words: string | undefined,
): Pick<Statement, 'said' | 'words' | 'requestHours'> {
  if (!words) return { said };
  if (said !== 'by-appointment' && !BY_APPOINTMENT.test(words)) return { said, words };
  const within = saidBy(spans);
  return {
    said: 'by-appointment',
    words,
    ...(Array.isArray(within) && within.length && { requestHours: within }),
  };
}
