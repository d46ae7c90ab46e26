import type { Part } from './parts.js';
import type { Piece, Report } from './report.js';

/** The pieces that are no hours, as they were written: unknown words, and hours that were left out. */
export function restOf(parts: readonly Part[], aside: readonly Piece[], report: Report): string[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const part of parts) {
    const left = aside.some(piece => part.from >= piece.from && part.to <= piece.to);
    if (left || /^(noise|number|service|lone|part|bad|chain|last)$/.test(part.kind)) {
      if (open) open.to = part.to;
      else pieces.push((open = { from: part.from, to: part.to }));
    } else if (!/^(filler|comma|and|from|to|dash|open|shut)$/.test(part.kind)) open = undefined;
  }
  return pieces.map(piece => report.written(piece));
}
