import type { HolidayTables } from '../domain/hours/hours-json-with.js';
import type { Holiday } from '../domain/hours/hours.js';

/** One table a country, fetched when hours name one of its holidays. */
const HOLIDAYS: Record<string, (() => Promise<readonly Holiday[]>) | undefined> = {
  us: async () => (await import('../domain/hours/holidays/us.js')).us,
};

/** The tables of the countries named, as far as there are any. */
export async function loadHolidays(countries: readonly string[]): Promise<HolidayTables> {
  const tables: Record<string, readonly Holiday[]> = {};
  await Promise.all(
    countries.map(async country => {
      const table = await HOLIDAYS[country]?.();
      if (table) tables[country] = table;
    }),
  );
  return tables;
}
