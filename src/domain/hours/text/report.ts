import type { Problem, ProblemKind } from '../../problem.js';
import type { DaySet } from './days.js';
import { ALL_DAYS, weekdaysOf } from './days.js';
import type { PlainText } from './normalise.js';

/** A piece of plain text, half open. */
export interface Piece {
  from: number;
  to: number;
}

/** Said of a range of days without a known end. */
export const ENDLESS = 'names days that end nowhere. Write "Monday - Friday".';

/** Said of what may be read otherwise. */
export const TANGLED = 'may be read in two ways. Write the days first, one group a line.';

/** Said of hours that are not the clinic's own. */
export const NOT_OURS = 'was taken for hours of something else, and left out.';

/** Collects what was not plain, in the words and at the places of the text as it was written. */
export interface Report {
  problems: Problem[];
  /** The piece as it was written. */
  written(piece: Piece): string;
  /** Adds a problem: the piece, quoted, is the message's subject. `days` is what a doubt concerns. */
  add(kind: ProblemKind, piece: Piece, message: string, days?: DaySet): void;
}

export function reportOn({ original, at }: PlainText): Report {
  const problems: Problem[] = [];
  const place = ({ from, to }: Piece): Piece => {
    const start = at[from]!;
    return { from: start, to: start + original.slice(start, at[to]).trimEnd().length };
  };
  const written = (piece: Piece) => {
    const { from, to } = place(piece);
    return original.slice(from, to);
  };
  return {
    problems,
    written,
    add(kind, piece, say, days = ALL_DAYS) {
      const { from, to } = place(piece);
      const quoted = original.slice(from, to);
      const message = `"${quoted.length > 60 ? `${quoted.slice(0, 59)}…` : quoted}" ${say}`;
      const named = weekdaysOf(days);
      const same = problems.find(one => one.message === message && one.from === from);
      if (same) same.days?.push(...named);
      else
        problems.push({
          kind,
          message,
          from,
          to,
          ...(kind === 'doubt' && days !== ALL_DAYS && { days: named }),
        });
    },
  };
}
