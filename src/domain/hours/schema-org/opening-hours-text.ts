import type { Problem } from '../../problem.js';
import type { Span } from '../hours.js';
import { quoted } from '../json-parts.js';
import { WEEKDAYS } from '../weekday.js';
import type { Weekday } from '../weekday.js';
import { saidBy, spanProblems } from './statement.js';
import type { Said, Statement, Statements } from './statement.js';
import { BY_APPOINTMENT, textPieces } from './text-pieces.js';
import type { TextPiece } from './text-pieces.js';
import { isSaid, textRules } from './text-rules.js';
import type { TextRule } from './text-rules.js';

const ALL_DAY: Span = ['00:00', '24:00'];

/**
 * Reads the text of schema.org's `openingHours`, such as `Mo-Fr 09:00-17:00`, and what is written in its
 * place: longer names of days, other clocks, several rules in a row. The days in a text that is not
 * understood are doubted; words without days, such as "By appointment", are for every day.
 *
 * @see https://schema.org/openingHours
 */
export function textStatements(text: string): Statements {
  const read = quoted(text.trim());
  const pieces = textPieces(text);
  const rules = textRules(pieces);
  if (!rules?.length) {
    const days = daysNamedIn(pieces);
    const message = `${read} was not understood: write days and times such as "Mo-Fr 09:00-17:00".`;
    if (!days.length) return { statements: [], problems: [{ kind: 'error', message }] };
    return { statements: [{ days, said: undefined }], problems: [{ kind: 'doubt', message, days }] };
  }
  const words = BY_APPOINTMENT.exec(text)?.[0];
  const parts = rules.map(rule => ruleStatements(rule, read, words));
  return { statements: parts.flatMap(one => one.statements), problems: parts.flatMap(one => one.problems) };
}

/** The days a text speaks of, whatever it says of them. */
function daysNamedIn(pieces: TextPiece[]): Weekday[] {
  const isDays = (piece?: TextPiece) => piece?.kind === 'days';
  const rules = textRules(
    pieces.filter((piece, i) => isDays(piece) || (piece.kind === 'to' && isDays(pieces[i + 1]))),
  );
  const named = rules?.flatMap(({ days }) => days) ?? [];
  return WEEKDAYS.filter(day => named.includes(day));
}

function ruleStatements(rule: TextRule, read: string, words: string | undefined): Statements {
  const { days, spans } = rule;
  const problems: Problem[] = spanProblems(spans, read, days);
  if (rule.isForHolidays) {
    const message = `${read} has hours for holidays, which were left out: write those as special days.`;
    problems.push({ kind: 'error', message });
  }
  if (rule.isForHolidays && !days.length) return { statements: [], problems };
  const said = saidByRule(rule);
  if (!said || !isSaid(rule)) {
    const message = `${read} was not plain: write the times of each day, such as "Mo-Fr 09:00-17:00".`;
    problems.push({ kind: 'doubt', message, days });
  }
  const statement: Statement = { days, said };
  if (said === 'by-appointment') {
    const requestHours = spans.length ? saidBy(spans) : undefined;
    if (Array.isArray(requestHours)) statement.requestHours = requestHours;
    if (words) statement.words = words;
  }
  return { statements: [statement], problems };
}

function saidByRule({ spans, sign }: TextRule): Said | undefined {
  if (sign === 'by-appointment') return sign;
  if (spans.length) return sign ? undefined : saidBy(spans);
  // Days without times are open all day (schema.org, the second example of `openingHours`).
  return sign === 'closed' ? [] : [ALL_DAY];
}
