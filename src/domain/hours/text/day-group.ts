import type { DaySet } from './days.js';
import { ALL_DAYS, daysBetween, isOneDay } from './days.js';
import type { Token } from './tokens.js';
import { dated, writtenAs } from './dates.js';
import { BAR, EASTERN_COMMA, SLASH } from './marks.js';

/** From one date to another, `MM-DD` or `YYYY-MM-DD`; without `to` one day. */
export interface DateSpan {
  from: string;
  to?: string;
  /** A season: whole months, or dates with days of the week. */
  months?: boolean;
}

/** Days and dates that are named together: "Mon, Wed - Fri and holidays". */
export interface DayGroup {
  set: DaySet;
  /** Days that were taken out of the set: "daily except Sunday". */
  without: DaySet;
  /** All that was taken out, dates and holidays too. */
  except?: DayGroup;
  /** "Mon-Sat, Sun": the last may be spoken of alone. */
  isRangeAndDay?: boolean;
  /** There is a comma between them. */
  isList?: boolean;
  /** Of two items with a comma between them, the second's days. */
  tail: DaySet;
  /** Keys of holidays; `public` for all of them. */
  holidays: string[];
  dates: DateSpan[];
  /** The days may be others than they seem. */
  unsure: boolean;
  /** One word for all days. */
  daily?: boolean;
  /** A range whose other end could not be read. */
  broken?: boolean;
}

/** "Dec 24-26", "24 - 26 December", "Dec 24, 25 and 31", "24 y 25 de diciembre", "24. bis 26. Dezember", "June 1 - August 31", "June - August". */
export const DATE =
  'Mn?(?:[-~t](?:Mn?|n))?(?:,?y(?![-~t][ny])|(?:[,&]+n(?![-t]))*)|n(?:[f;]?M(?:,?y)?[-~t]f*n|;?[-~t]n|(?:;?[,&]+n)+)?(?:f?M|;M(?!n(?![-~t])))(?:,?y(?![-~t][ny]))?';

/** Reads the tokens of a list of days, ranges, dates and holidays. */
export function dayGroupOf(tokens: readonly Token[]): DayGroup {
  const letters = tokens.map(token => token.letter).join('');
  if (letters.includes('e')) return groupWithout(tokens, letters.indexOf('e'));
  const group: DayGroup = { set: 0, without: 0, tail: 0, holidays: [], dates: [], unsure: false };
  // A list of dates or "1st and 3rd", "M-W-F": what it means is not certain.
  // "Mon Wed Fri" and "Mon-Wed-Fri" are lists.
  const isList =
    /^D(?:-D){2,}$|^D{3,}$/.test(letters) &&
    tokens.every(
      ({ value }, i) => letters[i] !== 'D' || !i || value > tokens[i - (letters[1] === '-' ? 2 : 1)]!.value,
    );
  group.unsure = !isList && /[od]|D[-~t][;f]*D[-~t]/.test(letters);
  let last = 0;
  tokens.forEach(({ letter, value, from }, i) => {
    if (typeof value === 'string') {
      const [date] = group.dates.slice(-1);
      if (date && letter === 'h' && /[-~t]$/.test(letters.slice(0, i)))
        date.to = writtenAs(value, tokens[i - 2]!.number);
      else if (!/^\d/.test(value)) group.holidays.push(value);
      // "Christmas: Dec 24" names one day.
      else if (letter !== 'H' || !/[nM]/.test(letters[i + 1] ?? '')) group.dates.push({ from: value });
    }
    if (letter !== 'D' && letter !== 'd') return;
    // "Bank Holiday Mondays"
    if (letters[i - 1] === 'H' && from - tokens[i - 1]!.to < 2) return;
    const joint = /[-~t]?[;f_]*$/.exec(letters.slice(0, i))![0];
    const set =
      joint && /[-~t]/.test(joint) && last && !isList
        ? daysBetween(last, value as DaySet)
        : (value as DaySet);
    // "Wed: -; Thu 9-5": a dash may stand for closed.
    if (/[-~].*;/.test(joint) && set & last && isOneDay(set & ~last)) group.unsure = true;
    // "Mon Fri" may have lost a dash; "Sat Sun" means the same either way, but for a sign or a gap: "Sat: Sun: 10-4".
    const gap = from - (tokens[i - 1]?.to ?? from);
    const isBeside = letters[i - 1] === '_' || (/[Dd]/.test(letters[i - 1] ?? '') && gap > 0);
    const follows = set === last * 2 || (last === 64 && set === 1);
    if (last && !isList && ((isBeside && (!follows || gap > 1)) || /,[f;]*,$/.test(letters.slice(0, i))))
      group.unsure = true;
    group.tail =
      /^[^,&]+,[^,&]+$/.test(letters) && letters.lastIndexOf(',') < i ? group.tail | (set & ~group.set) : 0;
    group.set |= set;
    last = value as DaySet;
  });
  const marks = tokens.filter(({ letter }) => letter === ',').map(({ value }) => value);
  // "Lun/Ven" is from one to the other in some countries; in "Wed | Thu 9-5" a cell may be empty.
  const [one, other] = [tokens[0]?.value as DaySet, tokens[2]?.value as DaySet];
  if ((letters === 'D,D' && marks[0] === SLASH && other >= one * 16) || (group.set && marks.includes(BAR)))
    group.unsure = true;
  // "Closed holidays: New Year's Day, Thanksgiving"
  if (/^HH/.test(letters) && group.holidays[0] === 'public') group.holidays.shift();
  group.isRangeAndDay = /^D[-~t]D,D$/.test(letters);
  group.isList = letters.includes(',');
  group.daily = tokens.length === 1 && group.set === ALL_DAYS;
  for (const { 0: date, index } of letters.matchAll(new RegExp(DATE, 'g'))) {
    group.dates.push(...datesOf(tokens.slice(index, index + date.length), /[-~t]/.test(date)));
  }
  if (group.set && /h|Mn|n[f;]?M/.test(letters)) {
    // "June 1 - August 31: Mon" is a season, "Saturday, Dec 24" one date, "Saturday and Dec 24" are two things.
    const [date] = group.dates;
    if (date?.to) date.months = true;
    else if (/&/.test(letters) || marks.includes(EASTERN_COMMA) || !isOneDay(group.set)) group.unsure = true;
    else group.set = 0;
  }
  return group;
}

/** "daily except Sunday", "Mon-Fri except holidays" */
function groupWithout(tokens: readonly Token[], at: number): DayGroup {
  const group = dayGroupOf(tokens.slice(0, at));
  const except = dayGroupOf(tokens.slice(at + 1));
  // "Weekdays except Sunday" are more than five.
  const unsure = group.unsure || except.unsure || (!!except.set && !(group.set & except.set));
  return { ...group, set: group.set & ~except.set, without: except.set, except, unsure };
}

function datesOf(tokens: readonly Token[], isRange: boolean): DateSpan[] {
  const numbers = (letter: string) =>
    tokens.filter(token => token.letter === letter).map(token => token.number);
  const days = numbers('n');
  const years = numbers('y').filter(number => number > 1999);
  const [year] = years;
  const until = years[years.length - 1];
  const [first = 0, last = first] = tokens.flatMap(({ letter, value }) =>
    letter === 'M' ? [value as number] : [],
  );
  if (!days[0]) return [{ from: dated(year, first, 1), to: dated(year, last, lastDay(last)), months: true }];
  if (isRange) return [{ from: dated(year, first, days[0]), to: dated(until, last, days[1] ?? days[0]) }];
  return days.map(day => ({ from: dated(year, first, day) }));
}

function lastDay(month: number): number {
  return month === 2 ? 29 : 30 + ((month + (month >> 3)) & 1);
}
