import type { DaySet } from './days.js';
import { daysBetween } from './days.js';
import type { Token } from './tokens.js';
import { dated } from './tokens.js';

/** From one date to another, `MM-DD` or `YYYY-MM-DD`; without `to` one day. */
export interface DateSpan {
  from: string;
  to?: string;
  /** Whole months: a season. */
  months?: boolean;
}

/** Days and dates that are named together: "Mon, Wed - Fri and holidays". */
export interface DayGroup {
  set: DaySet;
  /** Days that were taken out of the set: "daily except Sunday". */
  without: DaySet;
  /** Of two items with a comma between them, the second's days. */
  tail: DaySet;
  /** Keys of holidays; `public` for all of them. */
  holidays: string[];
  dates: DateSpan[];
  /** The days may be others than they seem. */
  unsure: boolean;
  /** A range whose other end could not be read. */
  broken?: boolean;
}

/** Reads the tokens of a list of days, ranges, dates and holidays. */
export function dayGroupOf(tokens: readonly Token[]): DayGroup {
  const group: DayGroup = { set: 0, without: 0, tail: 0, holidays: [], dates: [], unsure: false };
  const letters = tokens.map(token => token.letter).join('');
  const except = letters.indexOf('e') + 1 || letters.length;
  // A list of dates or "1st and 3rd", "M-W-F": what it means is not certain.
  group.unsure = /[od]|D[-~t][;f]*D[-~t]/.test(letters);
  let last = 0;
  tokens.forEach(({ letter, value }, i) => {
    if (letter === 'H') addHoliday(group, String(value));
    if (letter !== 'D' && letter !== 'd') return;
    const joint = /[-~t]?[;f_]*$/.exec(letters.slice(0, i))![0];
    const set = joint && /[-~t]/.test(joint) && last ? daysBetween(last, value as DaySet) : (value as DaySet);
    // "Mon Fri" may have lost a dash; "Sat Sun" means the same either way.
    if (last && /[Dd_]/.test(letters[i - 1]!) && set !== last * 2 && !(last === 64 && set === 1))
      group.unsure = true;
    if (i >= except) group.without |= set;
    else {
      group.tail =
        /^[^,&]+,[^,&]+$/.test(letters) && letters.lastIndexOf(',') < i ? group.tail | (set & ~group.set) : 0;
      group.set |= set;
    }
    last = value as DaySet;
  });
  group.set &= ~group.without;
  const months = tokens.filter(token => token.letter === 'M');
  if (months.length) addDates(group, letters, tokens, months);
  return group;
}

function addHoliday(group: DayGroup, key: string): void {
  if (/^\d/.test(key)) group.dates.push({ from: key });
  else group.holidays.push(key);
}

/** "Dec 24-26", "24 - 26 December", "Dec 24, 25 and 31", "June 1 - August 31", "June - August". */
function addDates(
  group: DayGroup,
  letters: string,
  tokens: readonly Token[],
  months: readonly Token[],
): void {
  const days = tokens.filter(token => token.letter === 'n').map(token => token.number);
  const year = tokens.find(token => token.letter === 'y')?.number;
  const [first, last = first] = months.map(month => month.value as number);
  if (!first || !last) return;
  if (!days.length)
    group.dates.push({ from: dated(year, first, 1), to: dated(year, last, lastDay(last)), months: true });
  else if (/[-~t]/.test(letters))
    group.dates.push({ from: dated(year, first, days[0]!), to: dated(year, last, days[1] ?? days[0]!) });
  else for (const day of days) group.dates.push({ from: dated(year, first, day) });
}

function lastDay(month: number): number {
  return month === 2 ? 29 : 30 + ((month + (month >> 3)) & 1);
}
