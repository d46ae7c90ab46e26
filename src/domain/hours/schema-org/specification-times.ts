import { items } from './node-parts.js';
import { saidBy } from './statement.js';
import type { Said } from './statement.js';
import { textPieces } from './text-pieces.js';
import { textRules } from './text-rules.js';
import { clockFromValue } from './written-clock.js';
import { writtenSpan } from './written-span.js';
import type { WrittenSpan } from './written-span.js';

/** What `opens` and `closes` say together; `said` is `undefined` when they cannot be read. */
export interface SpecificationTimes {
  said: Said | undefined;
  spans: WrittenSpan[];
}

/**
 * Reads `opens` and `closes`: two times or as many of each, or, in one of them, words such as `Closed` and
 * `9-5`. Without either a place is closed.
 */
export function specificationTimes(opens: unknown, closes: unknown): SpecificationTimes {
  const [from, to] = [items(opens), items(closes)];
  if (!from.length && !to.length) return { said: 'empty', spans: [] };
  const spans = from.flatMap((time, i) =>
    areSpans(time, to[i]) ? [] : (writtenSpan(clockFromValue(time), clockFromValue(to[i])) ?? []),
  );
  if (from.length === to.length && spans.length === from.length) return { said: saidBy(spans), spans };
  return timesInText(from.length ? from : to, to);
}

/** Whether what looks like two offsets from Greenwich are two ends: "08:00-12:00" and "13:00-17:00". */
function areSpans(...times: unknown[]): boolean {
  const [one, other] = times.map(time => /\d\s?(-\d\d:\d\d)$/.exec(String(time))?.[1]);
  return !!one && !!other && one !== other;
}

function timesInText(texts: unknown[], others: unknown[]): SpecificationTimes {
  const [text] = texts;
  const isAlone = texts.length === 1 && (!others.length || others[0] === text);
  if (!isAlone || typeof text !== 'string') return { said: undefined, spans: [] };
  // The days are known; any one stands for them, so that the text is read as what is said of it.
  const [rule, second] = textRules([{ kind: 'days', days: ['mon'] }, ...textPieces(text)]) ?? [];
  if (!rule || second) return { said: undefined, spans: [] };
  const { sign, spans } = rule;
  if (sign === 'by-appointment') return { said: sign, spans };
  if (sign)
    return { said: spans.length ? undefined : sign === 'closed' ? [] : [['00:00', '24:00']], spans: [] };
  return { said: spans.length ? saidBy(spans) : undefined, spans };
}
