import type { DayGroup } from './day-group.js';
import { ALL_DAYS } from './days.js';
import type { Part } from './parts.js';
import type { Piece } from './report.js';

/** Days with what is said of them. */
export interface Statement extends Piece {
  days: DayGroup;
  /** Spans, and states of whole days. */
  values: Part[];
  /** Times within the spans at which nobody is there. */
  breaks: Part[];
}

/** What one line or sentence says. */
export interface Line {
  statements: Statement[];
  /** Days without hours, at its end: the next line may have them. */
  openDays?: Part | undefined;
  /** Hours without days. */
  openValues: Part[];
  /** Breaks that belong to no statement of this line. */
  breaks: Part[];
  /** Pieces whose parts cannot be told apart. */
  tangled: Part[];
}

const VALUES = /^(span|closed|appointment|allDay|always)$/;

/** Whether a part is said of days. */
export function isValue({ kind }: Part): boolean {
  return VALUES.test(kind);
}

/**
 * Pairs days with hours within a line. Both orders are written, "Mon 9-5" and "9-5 Mon": what the line begins with
 * tells which, unless it begins and ends with the same.
 */
export function readLine(parts: readonly Part[], pending: Part | undefined): Line {
  const line: Line = { statements: [], openValues: [], breaks: [], tangled: [] };
  const breaks = takeBreaks(parts);
  const marks = parts.filter(part => !breaks.has(part) && (isValue(part) || part.kind === 'days'));
  if (pending && marks[0] && isValue(marks[0])) marks.unshift(pending);
  pair(runsOf(marks), parts, line);
  const { openDays } = line;
  if (openDays && openDays !== pending && [...breaks].some(([part, own]) => own && part.from > openDays.from)) {
    line.statements.push({ days: openDays.days!, values: [], breaks: [], from: openDays.from, to: openDays.to });
    line.openDays = undefined;
  }
  for (const [part, own] of breaks) {
    if (!own) continue;
    const statement = line.statements.filter(one => one.from < part.from).pop() ?? line.statements[0];
    (statement ?? line).breaks.push(part);
  }
  return line;
}

/** Days and the values between them, in turn. */
type Run = { days: Part; values?: never } | { values: Part[]; days?: never };

function runsOf(marks: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const mark of marks) {
    const last = runs[runs.length - 1];
    if (mark.kind === 'days') runs.push({ days: mark });
    else if (last?.values) last.values.push(mark);
    else runs.push({ values: [mark] });
  }
  return runs;
}

function pair(runs: Run[], parts: readonly Part[], line: Line): void {
  const add = (days: Part, values: Part[], group = days.days!) => {
    const pieces = [days, ...values];
    const from = Math.min(...pieces.map(piece => piece.from));
    const to = Math.max(...pieces.map(piece => piece.to));
    line.statements.push({ days: group, values, breaks: [], from, to });
  };
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return;
  if (runs.length === 1) {
    if (first.days) line.openDays = first.days;
    else line.openValues = first.values;
    return;
  }
  const middle = runs[1]!;
  if (first.values && last.values) {
    if (runs.length === 3 && middle.days && first.values.every(value => value.kind === 'appointment')) {
      // "By appointment Monday from 9 to 5"
      add(middle.days, [...first.values, ...last.values]);
      return;
    }
    const beforeLast = runs[runs.length - 2]!.days;
    const tail = beforeLast?.days?.tail;
    if (!beforeLast || !tail) {
      line.tangled = runs.flatMap(run => run.values ?? [run.days]);
      return;
    }
    // "10-2 Sat, Sun closed": the list of days belongs to both sides.
    const group = beforeLast.days!;
    add(beforeLast, last.values, { ...group, set: tail });
    beforeLast.days = { ...group, set: group.set & ~tail };
    runs.pop();
  } else if (first.days && last.days) {
    const values = runs[runs.length - 2]!.values!;
    const value = values[values.length - 1]!;
    if (values.length > 1 && adjoins(value, last.days, parts)) {
      // "Mon-Fri 8-5, closed Sat": the last value begins something new.
      add(last.days, [values.pop()!]);
      runs.pop();
    } else line.openDays = (runs.pop() as { days: Part }).days;
  }
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [one, other] = [runs[i]!, runs[i + 1]!];
    add((one.days ?? other.days)!, (one.values ?? other.values)!);
  }
}

/** Whether nothing that parts them stands between two parts. */
function adjoins(before: Part, after: Part, parts: readonly Part[]): boolean {
  return !parts.some(({ kind, from }) => from >= before.to && from < after.from && /^(comma|and|break|noise)$/.test(kind));
}

/**
 * Finds spans in which nobody is there: "closed 12-1", "lunch: 12-1", "12-1 closed for lunch"; but "11-2 (lunch)" is a
 * meal served. Such a span, and the words that make it one, are no values; of them only the span is a break.
 */
function takeBreaks(parts: readonly Part[]): Map<Part, boolean> {
  const taken = new Map<Part, boolean>();
  const spans = parts.filter(part => part.kind === 'span');
  const hasDays = parts.some(part => part.days?.set);
  const take = (part: Part, closed: boolean) => {
    const others = spans.filter(other => other !== part);
    const isBreak = others.length ? others.some(other => holds(other, part)) : closed || !hasDays;
    if (isBreak) taken.set(part, true);
    return isBreak;
  };
  let words: Part[] = [];
  let before: Part | undefined;
  for (const part of parts) {
    if (part.kind === 'lunch' || part.kind === 'closed') {
      words.push(part);
      if (part.kind === 'lunch') {
        words.forEach(word => taken.set(word, false));
        if (before) take(before, false);
      }
    } else if (part.kind === 'span') {
      if (words.length && take(part, words.some(word => word.kind === 'closed'))) {
        words.forEach(word => taken.set(word, false));
        before = undefined;
      } else before = part;
      words = [];
    } else if (part.days ? part.days.set !== ALL_DAYS : !/^(filler|from|part|dash)$/.test(part.kind)) {
      words = [];
      before = undefined;
    }
  }
  return taken;
}

/** Whether a break lies within a span or just beside it. */
function holds({ span: [opens, closes] = [0, 0] }: Part, { span: [from, to] = [0, 0] }: Part): boolean {
  return (from >= opens && to <= closes) || from === closes || to === opens;
}
