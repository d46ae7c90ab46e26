import { ALL_DAYS, type DaySet } from './days.js';
import type { Part } from './grammar.js';
import { lettersOf } from './grammar.js';
import type { Piece, Report } from './report.js';

/** What leaves the hours of a line open. */
export const LOOSE = 'leaves the hours open. Write those that hold, without it.';

export const NO_SPAN = 'is no opening and closing time. Write both, "8 am - 5 pm".';

/**
 * Says what in a line is not kept as hours though it may change them. `days` are those it speaks of, `dated` whether
 * it has a season's dates, `own` whether it is known to be a service's.
 */
export function remarkOn(
  parts: readonly Part[],
  { days, dated, own }: { days: DaySet; dated: boolean; own: boolean },
  aside: Piece[],
  report: Report,
): void {
  const letters = lettersOf(parts);
  const part = (letter: RegExp) => parts[letters.search(letter)];
  const doubt = (piece: Piece, message: string, of = days) => report.add('doubt', piece, message, of);
  // "Open except Mondays 10-6"
  const before = /^[^DV]*e[f-]*D.*V/.test(letters) ? part(/e/) : undefined;
  const loose = before ?? part(/[vio]|e(?![f-]*D)/) ?? (dated ? undefined : part(/s/));
  if (loose && /[DVxa]/.test(letters))
    doubt(loose, LOOSE, /[iso]/.test(loose.letter) && days ? days : ALL_DAYS);
  // "Saturday afternoon closed" says nothing of the morning, nor does "except Wednesday afternoons".
  const without = parts.reduce((set, one) => set | (one.days?.without ?? 0), 0);
  if (part(/D/) && (part(/[xe]/) || without) && part(/p/))
    doubt(part(/p/)!, 'is a part of the day. Write the hours of the whole day.', days | without);
  // "Evenings: Tue 6-9"
  const early = parts.find(({ span }) => span && span[0] > 0 && span[0] < 420 && span[1] < 720);
  if (part(/p/) && early) doubt(early, 'may be in the other half of the day. Write am or pm.');
  if (days && part(/k/) && !own) doubt(part(/k/)!, 'may have hours of its own. Write them elsewhere.');
  if (part(/z/)) report.add('assumed', part(/z/)!, "was taken to be the clinic's own time.");
  // Numbers after a word that is not known: a room, an age, or a day misspelt.
  const first = letters.indexOf('V');
  const lost = parts.find(
    (one, i) =>
      one.ask && one.letter === '#' && ((first >= 0 && first < i) || one.from - parts[i - 1]!.to > 1),
  );
  if (lost && days) doubt(lost, NO_SPAN);
  else if (lost) report.add('error', lost, NO_SPAN);
  for (const one of parts.filter(({ letter }) => /[BCO]/.test(letter))) {
    if (one.letter === 'B') report.add('error', one, NO_SPAN);
    if ((days || dated || /x.*D|D.*x/.test(letters)) && !part(/L/)) doubt(one, NO_SPAN);
    else aside.push(one);
  }
  // "Closed until Jan 7"
  for (const { 0: all, index } of letters.matchAll(/xf*tf*D/g)) {
    const end = parts[index + all.length - 1]!;
    if (end.days!.dates[0]) doubt(end, LOOSE, 0);
  }
  // "closed Wed from 1"
  const closed = letters.indexOf('x');
  const hour = parts.find(
    ({ letter, from, to }, i) =>
      closed >= 0 && i > closed && letter === '#' && to - from < 3 && /[fwt]/.test(letters[i - 1]!),
  );
  if (hour && part(/D/)) doubt(hour, NO_SPAN);
}
