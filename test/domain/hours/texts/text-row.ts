import type { DayHours, Hours, Season } from '../../../../src/domain/hours/hours.js';
import { WEEKDAYS } from '../../../../src/domain/hours/weekday.js';

/** A text, the hours a person reads from it (as `hoursLine` writes them; `''` for none), and what must be said of it. */
export type TextRow = readonly [text: string, line: string, said?: string];

/** Hours on one line, short enough to stand in a table of tests: `Mo-Fr 08:00-17:00; Sa by appointment; Su closed`. */
export function hoursLine({
  week,
  requestHours,
  special = [],
  seasons = [],
}: Pick<Hours, 'requestHours' | 'special' | 'seasons'> & { week: Season['week'] }): string {
  const days = WEEKDAYS.map(day => [day, hoursText(week[day], requestHours?.[day])] as const);
  const groups: string[] = [];
  for (let i = 0; i < days.length;) {
    const [first, text] = days[i]!;
    let last = first;
    for (i++; days[i]?.[1] === text; i++) last = days[i]![0];
    if (text) groups.push(`${first === last ? short(first) : `${short(first)}-${short(last)}`} ${text}`);
  }
  for (const { holiday, from, to, hours } of special) {
    groups.push(`${holiday ?? `${from!}${to ? `..${to}` : ''}`} ${hoursText(hours) || 'unstated'}`);
  }
  for (const season of seasons)
    groups.push(`${season.from}..${season.to} (${hoursLine({ week: season.week })})`);
  return groups.join('; ');
}

function short(day: string): string {
  return day[0]!.toUpperCase() + day[1]!;
}

function hoursText(hours: DayHours | null | undefined, request?: DayHours): string {
  if (hours === 'by-appointment') return `by appointment ${hoursText(request)}`.trim();
  return hours ? hours.map(span => span.join('-')).join(',') || 'closed' : '';
}
