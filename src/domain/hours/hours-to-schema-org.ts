import { dateFromDay } from './calendar-date.js';
import { closureDates } from './calendar-dates.js';
import type { Hours, Season, SpecialDay } from './hours.js';
import { withoutDates } from './schema-org/dates-left.js';
import { daysAhead, isDated, seasonsAmong, specialDaysAmong } from './schema-org/next-year.js';
import { dayNames, sameDays, specificationNodes } from './schema-org/specification-node.js';
import type { SpecificationNode } from './schema-org/specification-node.js';

/** The properties of a place that say when it is open. */
export interface OpeningHoursProperties {
  openingHoursSpecification?: SpecificationNode[];
  specialOpeningHoursSpecification?: SpecificationNode[];
}

/**
 * Writes hours as the properties of a schema.org place: its week and seasons, its special days and closure, and
 * what a profile laid over them.
 *
 * Yearly entries and holidays are written for the twelve months from `from`, and left out without it.
 * schema.org has no words for a time zone, for days on which hours may differ, nor for notes on days that
 * have hours: those are left out too.
 *
 * @example
 * ({ '@context': 'https://schema.org', '@type': 'MedicalClinic', ...hoursToSchemaOrg(hours, new Date()) })
 * @see https://schema.org/openingHoursSpecification
 */
export function hoursToSchemaOrg(hours: Hours, from?: Date): OpeningHoursProperties {
  const days = daysAhead(from);
  const seasons = (hours.seasons ?? []).flatMap(season =>
    isDated(season) ? season : seasonsAmong(days, season),
  );
  const ordinary = [...weekNodes(hours), ...seasons.flatMap(seasonNodes)];
  const exceptions = exceptionsAmong(days, hours).flatMap(specialNodes);
  return {
    ...(ordinary.length && { openingHoursSpecification: ordinary }),
    ...(exceptions.length && { specialOpeningHoursSpecification: exceptions }),
  };
}

function weekNodes({ week = {}, notes, requestHours }: Hours): SpecificationNode[] {
  const groups = sameDays(day =>
    JSON.stringify([week[day], week[day] === 'by-appointment' && [notes?.[day], requestHours?.[day]]]),
  );
  return groups.flatMap(([day, ...others]) => {
    const hours = day && week[day];
    if (!hours) return [];
    const note = hours === 'by-appointment' && notes?.[day];
    const about = { dayOfWeek: dayNames([day, ...others]), ...(note && { description: note }) };
    return specificationNodes(hours, about, requestHours?.[day]);
  });
}

function seasonNodes({ from, to = from, label, week }: Season): SpecificationNode[] {
  return sameDays(day => JSON.stringify(week[day])).flatMap(days => {
    const hours = days[0] && week[days[0]];
    if (!hours) return [];
    const about = {
      dayOfWeek: dayNames(days),
      validFrom: from,
      validThrough: to,
      ...(label && { name: label }),
    };
    return specificationNodes(hours, about);
  });
}

function specialNodes({ from = '', to = from, hours, label }: SpecialDay): SpecificationNode[] {
  return hours
    ? specificationNodes(hours, { validFrom: from, validThrough: to, ...(label && { name: label }) })
    : [];
}

/**
 * What holds on dates: the closure, then what a profile laid over, then the special days, each without the dates of
 * those before it. schema.org has no such order, so that no two of them may speak of one date.
 */
function exceptionsAmong(days: number[], hours: Hours): SpecialDay[] {
  const closed = closedDates(hours, days);
  const layers = [hours.laidOver ?? [], hours.special ?? []].map(special => [
    ...special.filter(isDated),
    ...specialDaysAmong(days, { week: hours.week, special, ...(hours.notes && { notes: hours.notes }) }),
  ]);
  const exceptions: SpecialDay[] = closed ? [closed] : [];
  for (const layer of layers) {
    exceptions.push(...exceptions.reduce((left, taken) => left.flatMap(withoutDates(taken)), layer));
  }
  return exceptions;
}

/**
 * The dates of the closure; what has begun, or has no end, begins or ends with the dates that are written.
 */
function closedDates({ closure }: Hours, days: number[]): SpecialDay | undefined {
  const [first, last] = [days[0], days[days.length - 1]];
  const from = closure?.from ?? (first === undefined ? undefined : dateFromDay(first));
  const to = closure?.to ?? (last === undefined ? undefined : dateFromDay(last));
  if (!closure || !closureDates(closure) || !from || !to || to < from) return undefined;
  return { from, to, hours: [], ...(closure.label && { label: closure.label }) };
}
