import type { DayGroup } from './day-group.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import type { Piece } from './report.js';

/** Days with what is said of them. */
export interface Statement extends Piece {
  days: DayGroup;
  /** `V` hours, `x` closed, `a` by appointment. */
  values: Part[];
}

/** What one line or sentence says. */
export interface Line {
  statements: Statement[];
  /** Days without hours at its end, and hours without days: the lines before or after may have them. */
  openDays?: Part | undefined;
  openValues: Part[];
  /** Spans in which nobody is there. */
  breaks: Part[];
  /** Days without hours elsewhere. */
  bare: Part[];
  /** The days and hours cannot be told apart. */
  tangled?: boolean;
}

/** Days, with the values before or after them; a span must be a day's before the line ends. */
export function readLine(parts: readonly Part[], openDays: Part | undefined): Line {
  const breaks = breaksOf(parts);
  const marks = parts.filter((part, i) => {
    if (breaks.has(part)) return false;
    // "except Sunday", after the hours, says that it is closed.
    return (
      /[DVxa]/.test(part.letter) ||
      (part.letter === 'e' && /^e[f-]*D[^Vxa]*$/.test(lettersOf(parts.slice(i))))
    );
  });
  if (openDays && marks[0] && marks[0].letter !== 'D') marks.unshift(openDays);
  const line: Line = {
    statements: [],
    openValues: [],
    bare: [],
    breaks: [...breaks].filter(([, own]) => own).map(([part]) => part),
  };
  const add = (days: Part, values: Part[], group = days.days!) => {
    const ends = [days, ...values];
    const from = Math.min(...ends.map(part => part.from));
    line.statements.push({ days: group, values, from, to: Math.max(...ends.map(part => part.to)) });
  };
  const letters = lettersOf(marks);
  if (/^[ax]D[V]+$/.test(letters)) {
    // "By appointment Monday from 9 to 5"
    if (letters[0] === 'a') add(marks[1]!, [marks[0]!, ...marks.slice(2)]);
    else line.tangled = true;
    return line;
  }
  const daysFirst = letters[0] === 'D';
  let days: Part | undefined;
  let values: Part[] = [];
  marks.forEach((mark, i) => {
    if (mark.letter !== 'D') {
      values.push(mark);
      return;
    }
    if (!daysFirst) {
      const tail = mark.days!.tail;
      const split = tail && i === marks.length - 2;
      // "10-2 Sat, Sun closed": the days belong to both sides.
      if (split) add(mark, [marks[i + 1]!], { ...mark.days!, set: tail });
      add(mark, values, split ? { ...mark.days!, set: mark.days!.set & ~tail } : mark.days!);
      if (split) marks.length = i + 1;
      values = [];
      return;
    }
    // "Mon-Fri 8-5, closed Sat": at the end, the last value begins something new.
    const isLast = i === marks.length - 1;
    const next =
      isLast && values.length > 1 && adjoins(marks[i - 1]!, mark, parts) ? values.pop()! : undefined;
    if (days && values.length) add(days, values);
    else if (days) line.bare.push(days);
    values = [];
    days = mark;
    if (next) values.push(next);
  });
  if (!daysFirst) {
    if (line.statements.length && values.length) line.tangled = true;
    else line.openValues = values;
  } else if (values.length) add(days!, values);
  else line.openDays = days;
  return line;
}

/** Whether nothing that parts them stands between two parts. */
function adjoins(before: Part, after: Part, parts: readonly Part[]): boolean {
  return !/[,&w]/.test(lettersOf(parts.slice(parts.indexOf(before), parts.indexOf(after))));
}

/**
 * Finds spans in which nobody is there: "closed 12-1", "lunch: 12-1", "12-1 closed for lunch"; but "11-2 (lunch)" is a
 * meal served. The words that make a span one are in the answer, too: they are no values.
 */
function breaksOf(parts: readonly Part[]): Map<Part, boolean> {
  const found = new Map<Part, boolean>();
  // "closed daily 12-1"
  const letters = parts.map(part => (part.days?.daily ? 'f' : part.letter)).join('');
  const spans = parts.filter(part => part.letter === 'V');
  for (const match of letters.matchAll(/(?:V-?(?=x?f*l))?(?:x[fp-]*)?l[fxlp-]*V?|x[fp-]*V/g)) {
    const own = parts.slice(match.index, match.index + match[0].length);
    const pause = own.find(part => part.letter === 'V');
    const others = spans.filter(other => other !== pause);
    const closed = match[0].includes('x') || !/D/.test(letters);
    const isBreak = !!pause && (others.length ? others.some(other => holds(other, pause)) : closed);
    for (const part of own) {
      if (part === pause && isBreak) found.set(part, true);
      else if (part.letter !== 'V' && (match[0].includes('l') || isBreak)) found.set(part, false);
    }
  }
  return found;
}

/** Whether a break lies within a span or just beside it. */
function holds({ span: [opens, closes] = [0, 0] }: Part, { span: [from, to] = [0, 0] }: Part): boolean {
  return (from >= opens && to <= closes) || from === closes || to === opens;
}
