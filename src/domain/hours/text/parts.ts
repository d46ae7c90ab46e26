import type { Clock } from './clock.js';
import { clockAt, spanBetween } from './clock.js';
import { readDays, type DayGroup } from './day-group.js';
import type { Token } from './tokens.js';

/** What a few tokens say together. Tokens that say nothing together with others stay as they are. */
export interface Part {
  kind: Token['kind'] | 'days' | 'span' | 'lone' | 'chain' | 'approximate';
  from: number;
  to: number;
  /** For `days`. */
  days?: DayGroup;
  /** For `span`: minutes after midnight. */
  span?: [opens: number, closes: number];
  /** A person must decide between two readings of the span. */
  ask?: boolean;
  /** am or pm was understood, not read. */
  guessed?: boolean;
}

/** Joins tokens into days and spans. */
export function partsOf(tokens: readonly Token[], clock: 12 | 24): Part[] {
  // One time past noon on the 24-hour clock says that the others are on it, too.
  const fullClock = clock === 24 || tokens.some(({ clock: time }) => time && time.sure && !time.half && time.full);
  const parts: Part[] = [];
  let i = 0;
  let after = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const before = parts[parts.length - 1];
    const group = readDays(tokens, i);
    if (group) {
      parts.push({ kind: 'days', from: token.from, to: tokens[group.next - 1]!.to, days: group.days });
      i = group.next;
      after = 0;
      continue;
    }
    const times = readTimes(tokens, i);
    if (!times) {
      // Only the text's own breaks end a day's list of spans.
      if (token.kind === 'break') after = 0;
      const approximate = token.which === '~' && !!tokens[i + 1]?.clock;
      parts.push({ kind: approximate ? 'approximate' : token.kind, from: token.from, to: token.to });
      i++;
      continue;
    }
    const { clocks, next, broken } = times;
    const part: Part = { kind: 'lone', from: token.from, to: tokens[next - 1]!.to };
    const bare = clocks.every(one => one.bare && !one.full);
    if (broken) part.kind = 'bad';
    else if (bare && before && (before.kind === 'noise' || before.kind === 'number')) part.kind = 'noise';
    else if (clocks.length > 2) part.kind = 'chain';
    else if (clocks.length === 2) {
      part.kind = 'span';
      const reading = spanBetween(clocks[0]!, clocks[1]!, fullClock, after);
      Object.assign(part, reading);
      after = reading.span[1];
    } else if (bare) part.kind = 'noise';
    parts.push(part);
    i = next;
  }
  return parts;
}

/** The times at `i` that are bound to each other by dashes and words for "to". */
function readTimes(tokens: readonly Token[], i: number): { clocks: Clock[]; next: number; broken: boolean } | undefined {
  const between = tokens[i]?.kind === 'between';
  if (between) i++;
  while (between && tokens[i]?.kind === 'filler') i++;
  const clocks: Clock[] = [];
  let broken = false;
  for (let bound = between; ; bound = true) {
    const read = readClock(tokens, i);
    if (!read) {
      if (tokens[i]?.kind !== 'bad' && !(bound && clocks.length)) return clocks.length ? { clocks, next: i, broken } : undefined;
      if (tokens[i]?.kind !== 'bad') return undefined;
      broken = true;
      i++;
    } else {
      clocks.push(read.clock);
      i = read.next;
    }
    let next = i;
    const joint = tokens[next]?.kind;
    if (joint !== 'to' && joint !== 'dash' && !(between && clocks.length === 1 && joint === 'and')) return { clocks, next: i, broken };
    while (tokens[next + 1] && /^(to|dash|filler|from|break)$/.test(tokens[next + 1]!.kind)) next++;
    if (!readClock(tokens, next + 1) && tokens[next + 1]?.kind !== 'bad') return { clocks, next: i, broken };
    i = next + 1;
  }
}

function readClock(tokens: readonly Token[], i: number): { clock: Clock; next: number } | undefined {
  const token = tokens[i];
  if (!token) return;
  const { kind, clock } = token;
  const named = tokens[i + 1]?.kind;
  if (clock) {
    const noon = named === 'noon' && clock.minutes === 720;
    const midnight = named === 'midnight' && clock.minutes % 720 === 0;
    return noon || midnight ? { clock: clockAt(noon ? 720 : 0, true), next: i + 2 } : { clock, next: i + 1 };
  }
  if (kind === 'noon') return { clock: clockAt(720, true), next: i + 1 };
  if (kind === 'midnight') return { clock: clockAt(0, true), next: i + 1 };
  if (kind === 'count') {
    const bound = /^(to|dash)$/;
    if (!bound.test(named ?? '') && !bound.test(tokens[i - 1]?.kind ?? '')) return;
    return { clock: clockAt(Number(token.which) * 60, false), next: i + 1 };
  }
  return;
}
