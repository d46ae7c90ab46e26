import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import type { Report } from './report.js';

/** What stands before the hours of a line, and says whose they are. */
export interface LineLead {
  /** Words that are not known, a place or a person, else a service's; empty where there are none. */
  label: string;
  /** Whether they are those of something beside the clinic itself. */
  isService: boolean;
}

/** Finds a line's lead. What stands in brackets behind hours is none. */
export function leadOf(parts: readonly Part[], report: Report): LineLead {
  const letters = lettersOf(parts);
  const end = Math.max(letters.lastIndexOf('V'), letters.search(/[DVxa]/));
  const lead = letters
    .slice(0, end < 0 ? letters.length : end)
    .replace(/(V[^(DV]*)\([^)]*/g, (all, kept: string) => kept.padEnd(all.length, '('));
  const led = (letter: RegExp) => parts.filter((one, i) => lead[i] === one.letter && letter.test(one.letter));
  const unknown = led(/[w#]/);
  const [first, ...others] = unknown[0] ? unknown : led(/k/);
  const last = others[others.length - 1] ?? first;
  return {
    label: first ? report.written({ from: first.from, to: last!.to }) : '',
    isService: /k/.test(lead) || (/k/.test(letters) && parts.some(({ span }) => span?.[1] === 1440)),
  };
}
