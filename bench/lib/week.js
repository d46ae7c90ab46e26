/** The week that is read in the measure of hours, as OpenStreetMap writes it. */
export const OSM = 'Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00; Su off';

/** The same week, but a day is said twice: the reader of everyday hours leaves it to that of any text. */
export const OSM_TWICE = `${OSM}; Fr 08:00-12:00,13:00-17:00`;

const weekday = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
];

/** The same as Hours JSON. */
export const HOURS_JSON = JSON.stringify({
  timeZone: 'America/Detroit',
  week: {
    ...Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, weekday])),
    sat: [['09:00', '12:00']],
    sun: [],
  },
});
