import type { Weekday } from '../weekday.js';
import { daysBetween } from './day-names.js';
import type { TextPiece } from './text-pieces.js';
import type { WrittenClock } from './written-clock.js';
import { writtenSpan } from './written-span.js';
import type { WrittenSpan } from './written-span.js';

/** Some days, and what is said of them up to the next days. */
export interface TextRule {
  days: Weekday[];
  spans: WrittenSpan[];
  sign?: 'closed' | 'all-day' | 'by-appointment';
  isForHolidays?: boolean;
}

/**
 * Puts the pieces of a text together. `undefined` when a piece has no place among the others.
 *
 * @example
 * textRules(textPieces('Mo-We 09:00-17:00 Th closed'))
 * //=> [
 *   { days: ['mon', 'tue', 'wed'], spans: [{ span: ['09:00', '17:00'] }] },
 *   { days: ['thu'], spans: [], sign: 'closed' },
 * ]
 */
export function textRules(pieces: TextPiece[]): TextRule[] | undefined {
  const rules: TextRule[] = [];
  let rule: TextRule = { days: [], spans: [] };
  let opens: WrittenClock | undefined;
  let isTo = false;
  for (const piece of pieces) {
    if (piece.kind === 'to') {
      isTo = true;
      continue;
    }
    if ('days' in piece || piece.kind === 'holidays') {
      if (opens) return undefined;
      if (isSaid(rule)) {
        rules.push(rule);
        rule = { days: [], spans: [] };
      }
      const last = rule.days[rule.days.length - 1];
      if (!('days' in piece)) rule.isForHolidays = true;
      else rule.days.push(...(isTo && last ? daysBetween(last, piece.days[0] ?? last).slice(1) : piece.days));
    } else if ('clock' in piece) {
      if (!opens) opens = piece.clock;
      else {
        const span = isTo ? writtenSpan(opens, piece.clock) : undefined;
        if (!span || rule.sign) return undefined;
        rule.spans.push(span);
        opens = undefined;
      }
    } else {
      if (piece.kind === 'unknown' || rule.sign || opens) return undefined;
      rule.sign = piece.kind;
    }
    isTo = false;
  }
  if (opens || isTo) return undefined;
  rules.push(rule);
  return withDays(rules);
}

/** Whether hours follow the days, so that other days begin another rule. */
export function isSaid({ spans, sign }: TextRule): boolean {
  return spans.length > 0 || sign !== undefined;
}

/**
 * Gives days to hours that stand before them: "9:00-17:00 Mo-Fr". A sign alone has none, and is for every
 * day; times alone are not known to be.
 */
function withDays(rules: TextRule[]): TextRule[] | undefined {
  const [first, second, third] = rules;
  if (!first || first.days.length || first.isForHolidays) return rules;
  if (!second) return first.sign && !first.spans.length ? rules : undefined;
  return third || isSaid(second) ? undefined : [{ ...first, days: second.days }];
}
