import type { Problem } from '../../problem.js';
import { isRecord, quoted } from '../json-parts.js';
import type { Weekday } from '../weekday.js';
import { firstText, items } from './node-parts.js';
import { textPieces } from './text-pieces.js';
import { isSaid, textRules } from './text-rules.js';

/** What stands before the name of a day in an address. */
const ADDRESS = /^(?:(?:https?:)?\/\/\S*[/#](?=\w)|schema:)/;

/** Several of them in one text. */
const BETWEEN = /[,\s]+(?=(?:https?:)?\/\/|schema:)/;

/**
 * The days of a `dayOfWeek`, and whether it names any: a day that is not known, or a holiday, is a problem.
 */
export interface SpecificationDays {
  days: Weekday[];
  isGiven: boolean;
  problems: Problem[];
}

/**
 * Reads `dayOfWeek`: names or addresses of days, one or many, ranges such as `Monday-Friday` among them.
 *
 * @see https://schema.org/dayOfWeek
 */
export function specificationDays(value: unknown): SpecificationDays {
  const given = items(value).flatMap(item => (typeof item === 'string' ? item.trim().split(BETWEEN) : item));
  const days: Weekday[] = [];
  const problems: Problem[] = [];
  for (const item of given) {
    const named = isRecord(item) ? firstText(item['@id'], item['name']) : item;
    const rules = textRules(
      textPieces(`${typeof named === 'string' ? named.trim().replace(ADDRESS, '') : '?'}`),
    );
    if (!rules?.length || rules.some(isSaid)) {
      problems.push({
        kind: 'error',
        message: `dayOfWeek is ${quoted(item)}: write a day such as "Monday".`,
      });
    } else if (rules.some(rule => rule.isForHolidays)) {
      const message =
        'dayOfWeek is "PublicHolidays", which was left out: write the dates with validFrom and validThrough.';
      problems.push({ kind: 'error', message });
    }
    days.push(...(rules ?? []).flatMap(rule => (isSaid(rule) ? [] : rule.days)));
  }
  return { days: [...new Set(days)], isGiven: given.length > 0, problems };
}
