/**
 * How one says a time zone at an instant, in a language tag's words: "EST". `undefined` where it cannot be said.
 * Fetched for visitors whose clocks show another time than the clinic's.
 */
export function zoneName(timeZone: string, at: Date, locale: string): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined; // The page's `lang` is no language tag.
  }
}
