import type { Problem, Reading } from '../../problem.js';
import type { Hours, Season } from '../hours.js';
import { isRecord, quoted } from '../json-parts.js';
import { WEEKDAYS } from '../weekday.js';
import { datedHours } from './dated-hours.js';
import { parsedJSON } from './json-text.js';
import { items } from './node-parts.js';
import type { NodeParts } from './node-parts.js';
import { textStatements } from './opening-hours-text.js';
import { ordinaryWeek } from './ordinary-week.js';
import { PROPERTIES } from './places.js';
import { specificationStatements } from './specification.js';
import type { Statements } from './statement.js';

/**
 * The hours of one place: its ordinary week, and what holds between dates. No value when it says nothing
 * readable.
 */
export function placeHours(place: NodeParts): Reading<Hours> {
  const properties = PROPERTIES.map(property => propertyStatements(items(place.get(property)), property));
  const problems = properties.flatMap(property => property.problems);
  const always = properties.map(({ statements }) => statements.filter(({ from }) => !from));
  const { hours, problems: weekProblems } = ordinaryWeek(always);
  const { special, seasons } = datedHours(
    properties.flatMap(({ statements }) => statements.filter(({ from }) => from)),
  );
  problems.push(...weekProblems);

  const value: Hours = { ...hours };
  const [season, second] = seasons;
  if (season && !second && !always.flat().length) problems.push(takeAsOrdinary(value, season));
  else if (season) value.seasons = seasons;
  if (special.length) value.special = special;
  const isEmpty = !Object.keys(value.week).length && !value.special && !value.seasons;
  return { value: isEmpty ? undefined : value, problems };
}

function propertyStatements(values: unknown[], property: string): Statements {
  const all = values.flatMap(parsedItems).map((value, _, { length }): Statements => {
    if (isRecord(value)) return specificationStatements(value, property.startsWith('special'));
    const read = typeof value === 'string' ? textStatements(value) : undefined;
    const isForOthers = length > 1 && read?.statements.some(({ days }) => !days.length);
    if (read && !isForOthers) return read;
    const message = `${quoted(value)} names no day: write "Mo-Fr 09:00-17:00".`;
    return { statements: [], problems: [{ kind: 'error', message }] };
  });
  return { statements: all.flatMap(one => one.statements), problems: all.flatMap(one => one.problems) };
}

/** Programs write lists as text, or as objects with numbers for keys. */
function parsedItems(value: unknown): unknown[] {
  const json = typeof value === 'string' && /^\s*[[{]/.test(value) ? parsedJSON(value)?.json : value;
  if (!isRecord(json)) return json === undefined ? [value] : items(json);
  const numbered = Object.entries(json).flatMap(([key, item]) => (/^\d+$/.test(key) ? [item] : []));
  return numbered.length ? numbered : [json];
}

/** Some programs put dates to hours that are not meant to end. */
function takeAsOrdinary(hours: Hours, { from, to, week }: Season): Problem {
  const days = WEEKDAYS.filter(day => week[day]);
  for (const day of days) hours.week[day] = week[day] ?? [];
  const message = `The hours hold only from ${from} to ${to}: leave out the dates if they are the ordinary ones.`;
  return { kind: 'doubt', message, days };
}
