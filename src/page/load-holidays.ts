import type { HolidayTables } from '../domain/hours/hours-json-with.js';
import type { Holiday } from '../domain/hours/hours.js';

/** One table a country. The build writes this file anew, in few bytes: see `rollup.config.js`. */
const HOLIDAYS: Record<string, () => Promise<readonly Holiday[]>> = {
  ca: async () => (await import('../domain/hours/holidays/ca.js')).ca,
  de: async () => (await import('../domain/hours/holidays/de.js')).de,
  fr: async () => (await import('../domain/hours/holidays/fr.js')).fr,
  gb: async () => (await import('../domain/hours/holidays/gb.js')).gb,
  mx: async () => (await import('../domain/hours/holidays/mx.js')).mx,
  us: async () => (await import('../domain/hours/holidays/us.js')).us,
};

/** The tables of the countries whose holidays are named in Hours JSON: `"us/christmas"`. */
export async function loadHolidays(json: string): Promise<HolidayTables> {
  const tables: Record<string, readonly Holiday[]> = {};
  const named = Object.entries(HOLIDAYS).filter(([country]) => json.includes(`"${country}/`));
  await Promise.all(named.map(async ([country, load]) => (tables[country] = await load())));
  return tables;
}
