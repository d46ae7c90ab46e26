import type { Token } from './tokens.js';

/** `MM-DD` or `YYYY-MM-DD`, and the last day when there are several; whole months are a season. */
export interface DateSpan {
  from: string;
  to?: string;
  months?: boolean;
  /** Figures that may be read month first or day first. */
  unsure?: boolean;
}

const two = (value: number) => (value < 10 ? '0' : '') + value;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads the dates at `i`: "Dec 24-26", "24. Dezember", "June - August", "12/25", "2026-12-24". */
export function readDate(tokens: readonly Token[], i: number): { dates: DateSpan[]; next: number } | undefined {
  const first = readDay(tokens, i);
  if (!first) return;
  let { next } = first;
  const joint = tokens[next]?.kind;
  if (joint === 'dash' || joint === 'to') {
    const last = readDay(tokens, next + 1, first.month);
    if (last && !!last.day === !!first.day) {
      const from = spell(first);
      const to = last.day ? spell(last) : `${two(last.month)}-${LONGEST[last.month - 1]}`;
      const year = last.year && !first.year ? last.year + '-' : '';
      return { dates: [{ from: year + from, to, months: !first.day }], next: last.next };
    }
  }
  const dates: DateSpan[] = [];
  if (!first.day) dates.push({ from: spell(first), to: `${two(first.month)}-${LONGEST[first.month - 1]}`, months: true });
  else dates.push({ from: spell(first), ...(first.unsure && { unsure: true }) });
  // "Dec 24, 25 and 31"
  while (first.day && !first.figures) {
    let at = next;
    while (/^(comma|and)$/.test(tokens[at]?.kind ?? '')) at++;
    const day = dayNumber(tokens[at]);
    if (at === next || !day || /^(dash|to|month)$/.test(tokens[at + 1]?.kind ?? '')) break;
    dates.push({ from: spell({ ...first, day }) });
    next = at + 1;
  }
  return { dates, next };
}

interface DayRead {
  year?: number | undefined;
  month: number;
  /** 0 for a whole month. */
  day: number;
  unsure?: boolean;
  figures?: boolean;
  next: number;
}

function spell({ year, month, day }: DayRead): string {
  return `${year ? year + '-' : ''}${two(month)}-${two(day || 1)}`;
}

function dayNumber(token: Token | undefined): number {
  const fits = token && (token.kind === 'number' || (token.kind === 'time' && token.clock!.bare));
  const value = fits ? Number(token.which) : 0;
  return value <= 31 ? value : 0;
}

function readDay(tokens: readonly Token[], i: number, inMonth = 0): DayRead | undefined {
  const token = tokens[i];
  if (token?.kind === 'date') return figures(String(token.which), i + 1);
  let month = 0;
  let day = 0;
  let next = i;
  if (token?.kind === 'month') {
    month = Number(token.which);
    next = i + 1;
    day = dayNumber(tokens[next]);
    // "June 8am" is no day of June, and the 8 of "June 8-5" begins a span.
    if (day) next++;
  } else if ((day = dayNumber(token))) {
    next = i + 1;
    while (/^(filler|break)$/.test(tokens[next]?.kind ?? '')) next++;
    if (tokens[next]?.kind === 'month') month = Number(tokens[next++]!.which);
    else if (inMonth && /^(dash|to)$/.test(tokens[i - 1]?.kind ?? '')) {
      month = inMonth;
      next = i + 1;
    }
  }
  if (!month || day > LONGEST[month - 1]!) return;
  let year: number | undefined;
  const at = tokens[next]?.kind === 'comma' ? next + 1 : next;
  const number = tokens[at];
  if (day && number && (number.kind === 'number' || number.clock?.bare) && Number(number.which) > 1999 && Number(number.which) < 2100) {
    year = Number(number.which);
    next = at + 1;
  }
  return { year, month, day, next };
}

/** A date in figures. With slashes the month comes first unless it cannot. */
function figures(text: string, next: number): DayRead | undefined {
  const [a = 0, b = 0, c = 0] = text.split(/\D+/).filter(Boolean).map(Number);
  let [year, month, day] = [c, a, b];
  let unsure = false;
  if (a > 31) [year, month, day] = [a, b, c];
  else if (text.includes('.')) [month, day] = [b, a];
  else if (text.includes('/')) {
    if (a > 12) [month, day] = [b, a];
    else unsure = b <= 12 && a !== b;
  }
  if (!month || month > 12 || !day || day > LONGEST[month - 1]!) return;
  return { year: year ? (year < 100 ? 2000 + year : year) : undefined, month, day, unsure, figures: true, next };
}
