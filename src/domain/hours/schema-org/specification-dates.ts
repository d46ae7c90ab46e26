import { datesBetween } from '../calendar-dates.js';
import { isBlank } from './node-parts.js';
import type { NodeParts } from './node-parts.js';

/** Between which dates hours hold, both inclusive; without any, always. */
export interface SpecificationDates {
  from?: string;
  to?: string;
  /** Only one of the two was given. */
  isOpenEnded?: true;
}

const FIRST_DATE = '0000-01-01';

/**
 * Reads `validFrom` and `validThrough`: dates, those of every year (`--12-24`), or the dates of instants.
 * With one of them alone, special hours hold on that date, and others from then on or until then.
 * `undefined` when either is no date, or they are in the wrong order.
 */
export function specificationDates(parts: NodeParts, isSpecial: boolean): SpecificationDates | undefined {
  const first = parts.get('validfrom');
  const last = parts.get('validthrough');
  if (isBlank(first) && isBlank(last)) return {};
  const from = isBlank(first) ? (isSpecial ? dateFromValue(last) : FIRST_DATE) : dateFromValue(first);
  const to = isBlank(last) ? from : dateFromValue(last);
  if (!from || !to || !datesBetween(from, to)) return undefined;
  if (!isBlank(first) && !isBlank(last)) return { from, to };
  return isBlank(last) && !isSpecial ? { isOpenEnded: true } : { from, to, isOpenEnded: true };
}

function dateFromValue(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value.trim() : '';
  const [, date, day] = /^(?:(\d{4}-\d\d-\d\d)(?!\d)|--?(\d\d-\d\d)$)/.exec(written) ?? [];
  return date ?? day;
}
