import type { Problem, Reading } from '../problem.js';
import { phoneFromText } from './phone-from-text.js';
import { phonesInText, type PhoneInText } from './phone-in-text.js';
import type { Phone, PhoneOptions } from './phone-number.js';

/** One of several numbers in a text, with what its author calls it. */
export interface LabelledPhone extends Phone {
  /** "New patients", "Fax"; absent where nothing was written for it. */
  label?: string;
  /** Whether its label says that a fax machine answers it: it is for showing, not for calling. */
  fax?: true;
}

/** A fax machine, in the languages clinics write; not where the same number is a telephone's: `Tel/Fax`. */
const FAX = /^(?!.*(?:phone|t[eé]l\b)).*(?:fax|t[eé]l[eé][ck]opi|факс|ファ|传真|傳真|팩스|فاكس)|^f$/i;

/** What stands between a label and its number, and between a number and what follows it. */
const AROUND = /^[\s:;,.!?|/•·*–—()[\]-]+|[\s:;,|/•·*–—()[\]-]+$/g;

/** What joins two numbers is no label. */
const JOINS = /^(?:or|and|o|y|u|ou|et|oder|und|&)?$/i;

/** After a number, a label of its own: `(734) 222-6222 (fax)`, `734-222-6222 - New patients`. */
const LABEL_AFTER = /^\s*(?:\(\s*([^()\d\n]{2,40}?)\s*\)|[-–—]\s+([^\d\n|;•·]{2,40}?)\s*(?=$|[\n|;•·]))/;

/** Where a label may begin. */
const PIECES = /[\n|;•·]|,\s(?=\D*$)|\.\s+(?=\p{Lu})/u;

/**
 * Every phone number in a text, in order, each with its label. Years, prices, hours and postal codes are no
 * numbers. A number that is dialled as written, for want of a country, is a `doubt`.
 *
 * @example
 * phonesFromText('New patients: (734) 222-6222, Fax (734) 222-6223').value
 * //=> [{ label: 'New patients', text: '(734) 222-6222', … }, { label: 'Fax', fax: true, … }]
 */
export function phonesFromText(text: string, options?: PhoneOptions): Reading<LabelledPhone[]> {
  const value: LabelledPhone[] = [];
  const problems: Problem[] = [];
  let end = 0;
  for (const run of typeof text === 'string' ? phonesInText(text) : []) {
    const reading = phoneFromText(text.slice(run.from, run.to), options);
    if (!reading.value || !standsAlone(text, run)) continue;
    const after = LABEL_AFTER.exec(text.slice(run.to));
    const between = text.slice(end, run.from);
    const before = trimmed(between.split(PIECES).pop() ?? '');
    const label = before || trimmed(after?.[1] ?? after?.[2] ?? '') || heading(between);
    end = before ? run.to : run.to + (after?.[0].length ?? 0);
    value.push({ ...reading.value, ...(label && { label }), ...(FAX.test(label) && { fax: true }) });
    problems.push(...reading.problems.map(problem => ({ ...problem, from: run.from, to: run.to })));
  }
  return { value, problems };
}

/** Digits that go on in a word or an amount are another thing: `$1,234,567`, `A12345678`. */
function standsAlone(text: string, { from, to }: PhoneInText): boolean {
  return !/[\p{L}\d$€£#]$/u.test(text.slice(0, from)) && !/^[\p{L}%]/u.test(text.slice(to));
}

/** A short line over a number that has its own to itself. */
function heading(between: string): string {
  const over = /(?:^|\n)[^\S\n]*([^\d\n]{2,40}?)[^\S\n]*\n\s*$/.exec(between);
  return trimmed(over?.[1] ?? '');
}

function trimmed(written: string): string {
  const label = written.replace(AROUND, '').trim();
  return JOINS.test(label) ? '' : label;
}
