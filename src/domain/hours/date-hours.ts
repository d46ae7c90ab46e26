import { weekdayOf } from './calendar-date.js';
import { byPrecision, closureDates, covers, datesBetween } from './calendar-dates.js';
import type { CalendarDates } from './calendar-dates.js';
import type { Hours } from './hours.js';
import { weekHoursOf, type DateHours } from './week-hours.js';
import type { Weekday } from './weekday.js';

/**
 * Says for every date, given as a day number, what holds on it. A closure goes before special dates; then come
 * holidays, seasons and the ordinary week; what a profile laid over goes before other dates and holidays. Among
 * special dates, and among seasons, dates of one year go before those of every year, then the fewer before the
 * more, then the later in the list.
 *
 * @returns A function, to be kept when asking for many dates: the layers are sorted here, once.
 */
export function dateHoursOf(hours: Hours): (day: number) => DateHours {
  const { closure, notes } = hours;
  const weekHours = weekHoursOf(hours);
  const layers: ((day: number, weekday: Weekday) => DateHours | false | undefined)[] = [];

  const closed = closure && closureDates(closure);
  if (closed) {
    const { label, note } = closure;
    layers.push(day => covers(closed, day) && { hours: [], layer: 'closure', label, note });
  }
  for (const special of [hours.laidOver ?? [], hours.special ?? []]) {
    for (const [{ hours, label }, dates] of strongestFirst(special)) {
      layers.push(day => covers(dates, day) && { hours, layer: 'special', label });
    }
    for (const { rules, observed, hours, label } of [...special].reverse()) {
      layers.push(day => {
        const holiday = rules?.find(rule => rule.fallsOn(day) || (observed && rule.isMovedTo?.(day)));
        return holiday && { hours, layer: 'holiday', label: label ?? holiday.label };
      });
    }
  }
  for (const [{ week, label }, dates] of strongestFirst(hours.seasons ?? [])) {
    layers.push((day, weekday) => {
      const hours = week[weekday];
      if (hours === undefined || !covers(dates, day)) return undefined;
      return { hours: hours ?? undefined, layer: 'season', label: notes?.[weekday] ?? label };
    });
  }

  return day => {
    const ordinary = weekHours(day);
    for (const layer of layers) {
      const found = layer(day, weekdayOf(day));
      if (found) return { ...found, label: found.label ?? ordinary.label };
    }
    return ordinary;
  };
}

/** The entries that have dates, each before those that give way to it. */
function strongestFirst<Entry extends { from?: string; to?: string }>(
  entries: Entry[],
): [Entry, CalendarDates][] {
  const dated: [Entry, CalendarDates][] = [];
  for (const entry of entries) {
    const dates = entry.from && datesBetween(entry.from, entry.to ?? entry.from);
    if (dates) dated.unshift([entry, dates]);
  }
  return dated.sort(([, a], [, b]) => byPrecision(a, b)); // Sorting is stable: of equals, the later one first.
}
