import type { Hours } from './hours.js';
import { WEEKDAYS, type Weekday } from './weekday.js';

/** Days in a row of the week of which two sources say the same two different things. */
export interface Difference {
  days: Weekday[];
  /** What each of them says: `08:00-12:00, 13:00-17:00`, or `closed`. */
  one: string;
  other: string;
}

/**
 * The days of the ordinary week on which two sources disagree. A day that either leaves unstated is no difference;
 * nor is one by appointment, unless the other gives hours that are not those in which one may come.
 */
export function differencesBetween(one: Hours, other: Hours): Difference[] {
  const differences: Difference[] = [];
  for (const day of WEEKDAYS) {
    const [a, b] = [said(one, day), said(other, day)];
    if (a === undefined || b === undefined || a === b) continue;
    const alike = differences.find(known => known.one === a && known.other === b);
    if (alike) alike.days.push(day);
    else differences.push({ days: [day], one: a, other: b });
  }
  return differences;
}

/** What is said of a day, for people; `undefined` when it is nothing that could be compared. */
function said({ week, requestHours }: Hours, day: Weekday): string | undefined {
  const hours = week[day] === 'by-appointment' ? requestHours?.[day] : week[day];
  if (typeof hours !== 'object') return undefined;
  return (
    hours
      .map(span => span.join('-'))
      .sort()
      .join(', ') || 'closed'
  );
}
