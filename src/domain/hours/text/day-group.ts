import { readDate, type DateSpan } from './dates.js';
import type { DaySet } from './days.js';
import { ALL_DAYS, daysBetween, WEEKEND, WORKDAYS } from './days.js';
import type { Token } from './tokens.js';

/** Days and dates that are named together: "Mon, Wed - Fri and holidays". */
export interface DayGroup {
  set: DaySet;
  /** Days that were taken out of the set: "daily except Sunday". */
  without: DaySet;
  /** Keys of holidays; `public` for all of them. */
  holidays: string[];
  dates: DateSpan[];
  /** Why a person must say which days are meant. */
  unsure?: 'gap' | 'nth' | 'unclear' | 'chain' | undefined;
  /** A range whose other end could not be read. */
  broken?: boolean;
  /** How many days, ranges and sets are listed. */
  count: number;
  /** Of two items with a comma between them, the second's days. */
  tail?: DaySet;
  /** One letter, which may also be somebody's initial. */
  weak?: boolean;
}

/** Reads the days that are listed from `i` on. */
export function readDays(tokens: readonly Token[], i: number): { days: DayGroup; next: number } | undefined {
  const days: DayGroup = { set: 0, without: 0, holidays: [], dates: [], count: 0 };
  let next = readItem(tokens, i, days);
  if (!next) return;
  days.weak = next === i + 1 && tokens[i]!.kind === 'day' && tokens[i]!.to - tokens[i]!.from === 1;
  for (;;) {
    let at = next;
    while (/^(comma|and|filler|from|except)$/.test(tokens[at]?.kind ?? '')) at++;
    if (tokens[at]?.kind === 'break' && tokens[at]!.which === '\v' && at === next) at++;
    const joints = tokens.slice(next, at);
    const has = (kind: string) => joints.some(joint => joint.kind === kind);
    const before = days.set;
    if (has('except')) {
      const excepted: DayGroup = { set: 0, without: 0, holidays: [], dates: [], count: 0 };
      const end = readItem(tokens, at, excepted);
      // What follows "except" with hours of its own is read as days of their own.
      if (!end || !days.set || !excepted.set) return { days, next };
      days.without |= excepted.set;
      days.set &= ~excepted.set;
      next = end;
      continue;
    }
    if (joints.length && !has('comma') && !has('and') && !has('break')) return { days, next };
    const end = readItem(tokens, at, days);
    if (!end) return { days, next };
    // "Mon Fri" may have lost a dash; "Sat Sun" means the same either way.
    if (!has('comma') && !has('and') && gap(before, days.set)) days.unsure = 'gap';
    days.tail = has('comma') && !has('and') && days.count === 2 ? days.set & ~before : 0;
    days.weak = false;
    next = end;
  }
}

function gap(before: DaySet, after: DaySet): boolean {
  const added = after & ~before;
  return !!before && !!added && !(added & ((before << 1) | (before >> 6)));
}

/** Reads one day, range, set, holiday or date into `days`; the index after it, 0 when there is none. */
function readItem(tokens: readonly Token[], i: number, days: DayGroup): number {
  const token = tokens[i];
  if (!token) return 0;
  const set = SETS[token.kind];
  if (set) {
    days.set |= set;
    if (token.kind === 'unclear') days.unsure = 'unclear';
  } else if (token.kind === 'holiday') days.holidays.push('public');
  else if (token.kind === 'named') {
    const key = String(token.which);
    if (/^\d/.test(key)) days.dates.push({ from: key });
    else days.holidays.push(key);
  } else if (token.kind === 'nth') {
    let next = i + 1;
    while (/^(nth|and|comma|filler)$/.test(tokens[next]?.kind ?? '')) next++;
    const end = tokens[next]?.kind === 'day' || SETS[tokens[next]?.kind ?? ''] ? readItem(tokens, next, days) : 0;
    if (end) days.unsure = 'nth';
    return end;
  } else if (token.kind === 'day') return readRange(tokens, i, days);
  else {
    const date = readDate(tokens, i);
    if (!date) return 0;
    days.dates.push(...date.dates);
    days.count++;
    return date.next;
  }
  days.count++;
  return i + 1;
}

const SETS: Record<string, DaySet> = {
  weekdays: WORKDAYS,
  weekend: WEEKEND,
  daily: ALL_DAYS,
  unclear: WEEKEND,
};

function readRange(tokens: readonly Token[], i: number, days: DayGroup): number {
  let next = i + 1;
  let first = Number(tokens[i]!.which);
  days.count++;
  days.set |= 1 << first;
  for (let links = 1; ; links++) {
    const joint = tokens[next];
    if (joint?.kind !== 'dash' && joint?.kind !== 'to') return next;
    let at = next + 1;
    while (/^(filler|from|break)$/.test(tokens[at]?.kind ?? '')) at++;
    const other = tokens[at];
    if (other?.kind === 'unclear') days.unsure = 'unclear';
    else if (other?.kind !== 'day') {
      // A dash may part days from their hours; "to" cannot, nor can either lead to a word that is no day.
      if (joint.kind === 'to' || other?.kind === 'noise' || other?.kind === 'number') days.broken = true;
      return next;
    }
    const last = other.kind === 'day' ? Number(other.which) : 5;
    days.set |= daysBetween(first, last);
    if (links > 1) days.unsure ??= 'chain';
    first = last;
    next = at + 1;
  }
}
