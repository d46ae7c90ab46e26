import type { Said } from './claims.js';
import type { Clock, Minutes } from './clock.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import { isOneDay } from './days.js';

const NOON = 720;

/** Some days' other end, with the parts that say so. */
export interface OtherEnd {
  claim: Said;
  parts: readonly Part[];
}

/** "Mon-Fri 9-5 (Wed till noon)": days of which hours are said already close at another time. */
export function otherEnd(parts: readonly Part[], said: readonly Said[]): OtherEnd | undefined {
  const letters = lettersOf(parts);
  const found = /D[f(,]*tf*[O#](?!-)/.exec(letters);
  // "closed Wed until 1" ends nothing.
  if (!found || /[xe]f*$/.test(letters.slice(0, found.index))) return undefined;
  const own = parts.slice(found.index, found.index + found[0].length);
  const [{ days, from }, end] = [own[0]!, own[own.length - 1]!];
  const base = said.find(({ set }) => days!.set && !(days!.set & ~set));
  const [span, more] = base?.spans ?? [];
  if (!base || !span || more || base.byAppointment || !end.clock || days!.dates[0]) return undefined;
  const ends = endsAfter(span[0], end.clock);
  if (ends.length !== 1 || !isOneDay(days!.set) || days!.unsure) return undefined;
  const spans: Minutes[] = [[span[0], ends[0]!]];
  const claim: Said = { ...base, days: days!, set: days!.set, spans, breaks: [], from, to: end.to };
  return { claim, parts: own };
}

/** The minutes that may be meant by a time at which a day ends. */
function endsAfter(opens: number, { minutes, half, named, full }: Clock): number[] {
  const isSure = half || named || full || minutes === NOON;
  return (isSure ? [minutes] : [minutes, minutes + NOON]).filter(end => end > opens && end < 2 * NOON);
}
