import type { Hours, Week } from '../../../../src/domain/hours/hours.js';
import { WEEKDAYS } from '../../../../src/domain/hours/weekday.js';
import type { Reading } from '../../../../src/domain/problem.js';

/** A text, and what a person makes of it. */
export interface CorpusRow {
  text: string;
  language: string;
  /** The week that is meant; a day left out is not stated. */
  week?: Week | Readonly<Record<string, unknown>>;
  /** A person must decide something: to read it without saying so is wrong. */
  mustWarn?: boolean;
  /** To give no value is right, too. */
  mayRefuse?: boolean;
  /** It states no week: only to give no value is right, or, with `mayWarn`, one with a doubt. */
  reject?: boolean;
  mayWarn?: boolean;
}

/** How a reading was: `silent` is the one that must never be, wrong without saying so. */
export interface Score {
  right: boolean;
  silent: boolean;
  /** A text that is plain to a person was doubted. */
  doubted: boolean;
}

export function scoreOf(row: CorpusRow, { value, problems }: Reading<Hours>): Score {
  const said = problems.some(problem => problem.kind !== 'assumed');
  const none = !value || (said && Object.keys(value.week).length === 0);
  if (row.reject) {
    const right = !value || (said && !!row.mayWarn);
    return { right, silent: !!value && !said, doubted: false };
  }
  const exact = WEEKDAYS.every(day => plain(value?.week[day]) === plain(row.week?.[day]));
  if (row.mustWarn)
    return { right: (exact && said) || (none && !!row.mayRefuse), silent: !none && !said, doubted: false };
  const right = exact || (!value && !!row.mayRefuse);
  return { right, silent: !right && !said, doubted: said };
}

/** 23:59 is as good as midnight. */
function plain(hours: unknown): string {
  return JSON.stringify(hours ?? null).replace(/23:59/g, '24:00');
}
