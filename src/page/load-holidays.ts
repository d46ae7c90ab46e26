import type { HolidayTables } from '../domain/hours/hours-json-with.js';

/** One table a country. */
const HOLIDAYS = {
  us: async () => (await import('../domain/hours/holidays/us.js')).us,
};

/** The tables of the countries whose holidays are named in Hours JSON: `"us/christmas"`. */
export async function loadHolidays(json: string): Promise<HolidayTables> {
  const tables: Record<string, HolidayTables[string]> = {};
  const named = Object.entries(HOLIDAYS).filter(([country]) => json.includes(`"${country}/`));
  await Promise.all(named.map(async ([country, load]) => (tables[country] = await load())));
  return tables;
}
