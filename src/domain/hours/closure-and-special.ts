import type { Closure, Hours, SpecialDay } from './hours.js';

/**
 * Lays a profile's closure and special days over a clinic's hours, wherever those were found: the closure
 * replaces theirs, and the special days go before all of theirs.
 *
 * @param over As read by `hoursFromJSONWith({ closure, special }, tables)`.
 * @returns New hours, or the same when nothing is laid over them.
 */
export function withClosureAndSpecial(
  hours: Hours,
  { closure, special }: { closure?: Closure | undefined; special?: SpecialDay[] | undefined },
): Hours {
  if (!closure && !special?.length) return hours;
  return {
    ...hours,
    ...(closure && { closure }),
    ...(special && { laidOver: special }),
  };
}
