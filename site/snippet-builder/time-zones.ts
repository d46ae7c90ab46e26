/** What most clinics' designers look for; any other name can be typed. */
export const COMMON_ZONES = [
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Toronto',
  'America/Vancouver',
  'America/Mexico_City',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Australia/Sydney',
];

/** The time on a wall there, for a person to check. */
export const timeIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit', weekday: 'long' }).format(
    new Date(),
  );

/** The designer's own zone: where nothing else is known, most work near their clinics. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
