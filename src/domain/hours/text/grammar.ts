import type { Clock } from './clock.js';
import { endsLate, mayEndLate, spanBetween } from './clock.js';
import type { DayGroup } from './day-group.js';
import { DATE, dayGroupOf } from './day-group.js';
import { isOneDay } from './days.js';
import type { Piece } from './report.js';
import type { Token } from './tokens.js';

/**
 * What a few tokens say together, again with one letter: `D` days and dates, `V` hours, `O` a time alone, `C` times
 * that make no span, `B` what looks like a time and is none. Other tokens keep their letters.
 */
export interface Part extends Piece {
  letter: string;
  /** For `D`. */
  days?: DayGroup;
  /** For `V`: minutes after midnight. */
  span?: [opens: number, closes: number];
  /** For a time alone. */
  clock?: Clock;
  /** am or pm was understood, not read. */
  guessed?: boolean;
  /** A person must decide. */
  ask?: boolean;
}

/** The letters of tokens or parts, to hold against an expression. */
export function lettersOf(parts: readonly { letter: string }[]): string {
  return parts.map(part => part.letter).join('');
}

const DAY = '(?:o[o&,f]*)?[Dd](?:[-~t][;f_]*[Dd])*';
const ITEM = `(?:(?:${DATE}|h)\\(D\\)|${DATE}|${DAY}|H|h(?:[-~t]h)?)`;
const DAYS = `${ITEM}(?:(?:[,&][,&f;]*|_?)${ITEM})*(?:\\(&f*H\\))?(?:[,(]?f*ef*${ITEM}(?:[,&]+${ITEM})*\\)?)?`;
const TIME = '[TBncy]';
/** The first: "9 to 1 - 3 to 6". The last but one: cells of a table, "8:00 AM" and "5:00 PM". */
const TIMES = `b?f*${TIME}t[ft]*${TIME}(?=[-~]f*${TIME}t)|b?f*${TIME}(?:[-~t][-ft;]*${TIME})+(?!f?M|;M(?!n(?![-~t])))|bf*${TIME}&f*${TIME}|T[;_]?(?:[-~t][;_]?)?T(?![-~t])|[TB]`;
const PARTS = new RegExp(`(${DAYS})|(${TIMES})|~(?=${TIME})|.`, 'g');

/** Joins tokens into days and hours. */
export function partsOf(tokens: readonly Token[], clock: 12 | 24): Part[] {
  const letters = lettersOf(tokens);
  // One time past noon on the 24-hour clock says that the others are on it, too.
  const fullClock = clock === 24 || tokens.some(({ value }) => isFull(value as Clock));
  let after = 0;
  let loneNumber = false;
  /** Whether hours stand before in the line. */
  let afterHours = false;
  const parts = [...letters.matchAll(PARTS)].map(({ 0: all, 1: days, 2: times, index }) => {
    const own = tokens.slice(index, index + all.length);
    const part: Part = { letter: all, from: own[0]!.from, to: own[own.length - 1]!.to };
    const before = letters[index - 1] ?? '';
    const afterNumber = loneNumber;
    loneNumber = all === 'n';
    if (days) {
      after = 0;
      part.letter = 'D';
      part.days = dayGroupOf(own);
      // "15 mar" is no Tuesday, "Unit F, Mon-Wed" no Friday, and "Dr. Sun, Mon-Fri" may be no Sunday.
      part.days.unsure ||= afterNumber && own.length === 1;
      const [name, , next] = own;
      part.days.unsure ||=
        before === 'w' && /^D,D[-~t]D/.test(all) && (name!.to - name!.from < 2 || name!.value > next!.value);
      const [first, dash] = tokens.slice(Math.max(0, index - 2), index);
      // "Mun-Fri": a day that is not known; "Downtown - Fri": a name, or such a day.
      const { set } = part.days;
      const led = set && isOneDay(set) && /[w#][-~]/.test(letters.slice(Math.max(0, index - 2), index));
      const joined = led && first!.to === dash!.from && dash!.to === part.from;
      // "Wensday and Fri 9-5"
      const beside =
        letters.slice(Math.max(0, index - 2), index) === 'w&' ||
        /^&w/.test(letters.slice(index + all.length));
      part.days.unsure ||= (!!led && !joined) || beside;
      part.days.broken =
        joined ||
        /^(t|\)[-~]\(|[-~][;f]*[w#dHM]|\(n([,&]n)*w?\)|[,&]n(?![-~t]))/.test(
          letters.slice(index + all.length, index + all.length + 9),
        );
    } else if (times) {
      const clocks = own.map(token => token.value as Clock).filter(value => value?.minutes >= 0);
      const bare = !/[TB]/.test(times) && !clocks.some(one => one.full);
      if (times.includes('B')) part.letter = 'B';
      // "9-12 (0-4 years)", "2-4 pm for those of 6-12 years"
      else if (
        /^f*n[^TB]*$/.test(times) &&
        letters[index + all.length] === 'w' &&
        (before === '(' || afterHours)
      )
        Object.assign(part, { letter: '#', ask: before !== '(' });
      else if (bare && /[w#]/.test(before)) Object.assign(part, { letter: '#', ask: clocks.length === 2 });
      else if (clocks.length !== 2 || (/^T[;_]?T/.test(times) && !(/[D;_]/.test(before) && isDay(clocks))))
        Object.assign(part, { letter: clocks.length < 2 ? 'O' : 'C', clock: clocks[0] });
      else {
        part.letter = 'V';
        Object.assign(part, spanBetween(clocks[0]!, clocks[1]!, fullClock, after));
        after = part.span![1];
        afterHours = true;
      }
    } else if (/[;_]/.test(all)) afterHours = false;
    else if (all === 'V') part.span = [0, 1440];
    else if (/[ncy]/.test(all)) Object.assign(part, { letter: '#', clock: own[0]!.value });
    else if (/[AP]/.test(all)) part.letter = 'p';
    // A telephone with its number has no hours of its own, and "50% off" nothing to do with them.
    else if (
      all === 'k' &&
      letters[index + 1] === '#' &&
      letters.lastIndexOf('V', index) <= letters.lastIndexOf(';', index)
    )
      part.letter = 'w';
    else if (all === 'x' && before === '#') part.letter = 'w';
    // "CT: Mon-Fri 8-4" is no time zone.
    else if (all === 'z' && letters[index + 1] === 'D') part.letter = 'w';
    else if (all === '~') part.letter = /D/.test(before) || !before ? 'v' : '-';
    return part;
  });
  // "Sun-Thu 11-10, Fri-Sat 11-12"
  const spans = parts.filter(({ guessed }, i) => guessed && parts[i - 1]?.letter === 'D');
  if (spans.some(({ span }) => endsLate(span!)))
    for (const part of spans) part.ask ||= mayEndLate(part.span!);
  return parts;
}

/** Whether two times say with am and pm when a day begins and ends. */
const isDay = ([opens, closes]: readonly Clock[]): boolean =>
  !!opens!.half && !!closes!.half && opens!.minutes < closes!.minutes;

function isFull(value: Clock | undefined): boolean {
  return !!value?.full && (value.minutes >= 13 * 60 || !value.minutes);
}
