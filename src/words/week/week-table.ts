import type { Hours } from '../../domain/hours/hours.js';
import { WEEKDAYS, type Weekday } from '../../domain/hours/weekday.js';
import { hoursLines, type HoursLine, type LinesTelling } from './hours-lines.js';

/** A row of the table: a day, or days in a row with the same hours. */
export interface WeekRow {
  days: Weekday[];
  name: string;
  lines: HoursLine[];
}

/**
 * The ordinary week. A day nothing is known about has no row.
 *
 * @param grouped Whether days in a row with the same hours make one.
 */
export function weekTable(hours: Hours, telling: LinesTelling, grouped = false): WeekRow[] {
  const rows: WeekRow[] = [];
  let before: string | undefined;
  for (const day of WEEKDAYS) {
    const held = hours.week[day];
    const own = { note: hours.notes?.[day], request: hours.requestHours?.[day] };
    const lines = held && hoursLines(held, own, telling);
    const now = JSON.stringify(lines);
    const row = rows[rows.length - 1];
    if (lines && row && grouped && now === before) row.days.push(day);
    else if (lines) rows.push({ days: [day], name: '', lines });
    before = now;
  }
  const { days, span } = telling.words;
  for (const row of rows) {
    const [first, last] = [row.days[0]!, row.days[row.days.length - 1]!];
    row.name = first === last ? days[first] : span(days[first], days[last]);
  }
  return rows;
}
