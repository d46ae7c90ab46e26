/** Fetches what reads the hours in JSON-LD, and at once the rules for dates, without which that would wait for them. */
export async function loadJsonLdHours(): Promise<typeof import('./json-ld-hours.js')> {
  const [part] = await Promise.all([import('./json-ld-hours.js'), import('../domain/hours/date-hours.js')]);
  return part;
}
