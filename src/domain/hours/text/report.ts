import type { Problem, ProblemKind } from '../../problem.js';
import type { DaySet } from './days.js';
import { weekdaysOf } from './days.js';
import type { PlainText } from './normalise.js';

/** A piece of plain text, half open. */
export interface Piece {
  from: number;
  to: number;
}

/** Collects what was not plain, in the words and at the places of the text as it was written. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #plain: PlainText;

  constructor(plain: PlainText) {
    this.#plain = plain;
  }

  /** Adds a problem. `say` gets the piece as it was written; `days` are the days a doubt concerns, absent: all. */
  add(kind: ProblemKind, { from, to }: Piece, say: (written: string) => string, days?: DaySet): void {
    const place = this.#place(from, to);
    const message = say(`"${this.written({ from, to })}"`);
    if (this.problems.some(known => known.message === message && known.from === place.from)) return;
    this.problems.push({ kind, message, ...place, ...(days !== undefined && { days: weekdaysOf(days) }) });
  }

  /** The piece as it was written. */
  written({ from, to }: Piece): string {
    const place = this.#place(from, to);
    return this.#plain.original.slice(place.from, place.to);
  }

  #place(start: number, end: number): Piece {
    const { original, at } = this.#plain;
    const from = at[start]!;
    let to = at[end]!;
    while (to > from + 1 && /\s/.test(original[to - 1]!)) to--;
    return { from, to };
  }
}
