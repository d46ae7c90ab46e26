import type { DayGroup } from './day-group.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import type { Piece } from './report.js';
import { areDisjoint } from './week.js';

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
  /** Days from the lines before go on waiting. */
  isAside?: boolean;
}

/** Pairs the days of a line with its hours. `openDays`, from the lines before, are the first when it has none there. */
export function readLine(parts: readonly Part[], openDays: Part | undefined): Line {
  const breaks = breaksOf(parts);
  const marks = marksAmong(parts).filter(part => !breaks.has(part));
  // "Open Mon-Sat / Closed Sun / 9-6": the closed day's line lets those before wait for their hours.
  const isAside = /^[xa]D$/.test(lettersOf(marks));
  if (openDays && !isAside && marks[0] && marks[0].letter !== 'D') marks.unshift(openDays);
  const line: Line = {
    isAside,
    statements: [],
    openValues: [],
    bare: [],
    breaks: [...breaks].filter(([, own]) => own).map(([part]) => part),
  };
  // "9-5, closed 12-1 except Fridays": of what it is an exception is not certain.
  const [pause] = breaks.keys();
  const after = pause ? parts.slice(parts.indexOf(pause)) : [];
  line.tangled = after.some(({ letter, days }) => letter === 'e' || days?.except);
  // "Closed on Mondays (except holidays)"
  line.tangled ||= /x[^V]*e/.test(lettersOf(parts)) && marks.some(({ letter }) => letter === 'e');
  const letters = lettersOf(marks);
  // "By appointment Monday from 9 to 5"
  if (/^aDV+$/.test(letters)) say(line, marks[1]!, [marks[0]!, ...marks.slice(2)]);
  else if (!openDays && isClosedElse(marks, parts)) {
    const days = marks.find(({ letter }) => letter === 'D');
    say(line, days!, [marks.find(({ letter }) => letter === 'x')!]);
    line.openValues = marks.filter(({ letter }) => letter === 'V');
  } else if (letters[0] === 'D') pairDaysFirst(marks, parts, line);
  else pairHoursFirst(marks, parts, line);
  return line;
}

/** Days and values; and "except Sunday", after the hours, says that it is closed. */
function marksAmong(parts: readonly Part[]): Part[] {
  const letters = lettersOf(parts);
  const lastValue = Math.max(...[...'Vxa'].map(letter => letters.lastIndexOf(letter)));
  const except = /e[f-]*D/y;
  return parts.filter(({ letter }, i) => {
    except.lastIndex = i;
    return /[DVxa]/.test(letter) || (i > lastValue && except.test(letters));
  });
}

function say(line: Line, days: Part, values: Part[], group = days.days!): void {
  const ends = [days, ...values];
  const from = Math.min(...ends.map(part => part.from));
  line.statements.push({ days: group, values, from, to: Math.max(...ends.map(part => part.to)) });
}

/** Says which days are closed where they stand between others and their hours: "Mon-Fri, closed Sat, 9-5"; gives the others. */
function sayClosedBetween(marks: readonly Part[], parts: readonly Part[], line: Line): readonly Part[] {
  const [first, closed, own, hours] = marks;
  const between = (one: Part, other: Part) =>
    lettersOf(parts.slice(parts.indexOf(one), parts.indexOf(other)));
  const parted = (one: Part, other: Part) => /[,()~-]/.test(between(one, other));
  // "Mon-Fri (holidays excluded) 9-5"
  if (/^DDx(V|$)/.test(lettersOf(marks)) && between(first!, closed!).includes('(')) {
    say(line, closed!, [own!]);
    return [first!, ...marks.slice(3)];
  }
  if (!/^D[xa]D(V|$)/.test(lettersOf(marks)) || parted(closed!, own!)) return marks;
  // "Mon-Fri. Closed Sat. Hours: 9-5"
  const isEarlier = !parts.includes(first!);
  const isAlone = !hours || parted(own!, hours) || (isEarlier && between(own!, hours).includes('f'));
  if (!isAlone || !(isEarlier || parted(first!, closed!))) {
    line.tangled = isEarlier;
    return marks;
  }
  say(line, own!, [closed!]);
  return [first!, ...marks.slice(3)];
}

/** "Mon 9-5 Tue 9-6" */
function pairDaysFirst(given: readonly Part[], parts: readonly Part[], line: Line): void {
  const marks = sayClosedBetween(given, parts, line);
  let days: Part | undefined;
  let values: Part[] = [];
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i]!;
    if (mark.letter !== 'D') {
      values.push(mark);
      continue;
    }
    const before = marks[i - 1];
    const begins: Part[] = [];
    // "Mon-Fri 8-5, closed Sat": at the end, the last value begins something new, and so does "on call 24/7" anywhere.
    const leads = i === marks.length - 1 || before?.letter === 'a';
    if (leads && values.length > 1 && adjoins(before!, mark, parts)) {
      const spans = values.flatMap(value => (value.span ? [value.span] : []));
      // "8-12, 1-5 Sat" may be the morning's and the afternoon's hours of the same days.
      line.tangled ||= !!before!.span && areDisjoint(spans);
      begins.push(values.pop()!);
    }
    if (days && values[0]) say(line, days, values);
    else if (days && !isSaidAgain(days, mark, parts)) line.bare.push(days);
    days = mark;
    values = begins;
  }
  // "8-5 / Mon-Sat, Sun closed"
  line.tangled ||= !!days?.days!.isRangeAndDay && !/V/.test(lettersOf(marks));
  const said = line.statements[line.statements.length - 1];
  if (values[0]) say(line, days!, values);
  else if (days && said && isAddedHoliday(days, parts)) say(line, days, said.values);
  else line.openDays = days;
}

/** "Daily 6am - 10pm, including holidays" */
const isAddedHoliday = (days: Part, parts: readonly Part[]): boolean =>
  !days.days!.set && !!days.days!.holidays[0] && parts[parts.indexOf(days) - 1]?.letter === '&';

/** "10:00-19:00, closed on Tuesdays", "10:00-19:00 (Tuesdays closed)", "Closed Tuesdays, 10:00-19:00": the hours are those of the other days. */
function isClosedElse(marks: readonly Part[], parts: readonly Part[]): boolean {
  const letters = lettersOf(marks);
  const between = (from: number) =>
    lettersOf(parts.slice(parts.indexOf(marks[from]!), parts.indexOf(marks[from + 1]!)));
  if (/^(xD|Dx)V+$/.test(letters)) return /,/.test(between(1));
  return /^V+xD$/.test(letters) || (/^V+Dx$/.test(letters) && /[,(]/.test(between(letters.length - 3)));
}

/** "9-5 Mon, 9-6 Tue" */
function pairHoursFirst(marks: readonly Part[], parts: readonly Part[], line: Line): void {
  let values: Part[] = [];
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i]!;
    if (mark.letter !== 'D') {
      values.push(mark);
      continue;
    }
    const group = mark.days!;
    // "9-5 Mon-Fri, Sat see our website"
    line.tangled ||= !!group.isList && parts[parts.indexOf(mark) + 1]?.letter === 'w';
    // "10-2 Sat, Sun closed": the days belong to both sides.
    if (group.tail && i === marks.length - 2) {
      say(line, mark, values, { ...group, set: group.set & ~group.tail });
      say(line, mark, [marks[i + 1]!], { ...group, set: group.tail });
      return;
    }
    if (values[0]) say(line, mark, values);
    // "9-5 Mon-Fri, late on Thu"
    else line.bare.push(mark);
    values = [];
  }
  if (line.statements[0] && values[0]) {
    line.statements = [];
    line.tangled = true;
  } else line.openValues = values;
}

/** "Weekdays (Mon-Fri) 9-5" */
const isSaidAgain = (days: Part, again: Part, parts: readonly Part[]): boolean =>
  days.days!.set === again.days!.set && parts[parts.indexOf(again) - 1]?.letter === '(';

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
    const mine = own.filter(part => part.letter === 'V');
    // "lunch 12:30 - 1:30" is no night.
    for (const one of match[0].includes('l') ? mine : []) {
      const [from, to] = one.span!;
      if (to < from && to < 360) Object.assign(one, { span: [from, to + 720], ask: false });
    }
    // "8-5 Lunch 12-1", and "8-12, 1-5 lunch 12-1"
    const pause =
      mine.find(one => mine.some(other => other !== one && isIn(one, other))) ?? mine[mine.length - 1];
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

/** Whether a break lies within a span. */
function isIn({ span: [from, to] = [0, 0] }: Part, { span: [opens, closes] = [0, 0] }: Part): boolean {
  return from >= opens && to <= closes;
}

/** Whether a break lies within a span or just beside it. */
function holds(span: Part, pause: Part): boolean {
  return isIn(pause, span) || pause.span![0] === span.span![1] || pause.span![1] === span.span![0];
}
