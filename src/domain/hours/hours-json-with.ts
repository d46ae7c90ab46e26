import type { Problem, Reading } from '../problem.js';
import { closureDates, datesBetween } from './calendar-dates.js';
import type { Closure, DayHours, Holiday, Hours, Season, Span, SpecialDay } from './hours.js';
import { isRecord, list, passing, quoted, record, text } from './json-parts.js';
import type { Read } from './json-parts.js';
import { spanMinutes } from './opening-span.js';
import { WEEKDAYS } from './weekday.js';
import { isTimeZone } from './zoned-moment.js';

/** The holidays of countries, by the country's letters as they stand in a holiday's key. */
export type HolidayTables = Readonly<Record<string, readonly Holiday[]>>;

/**
 * The countries whose holidays some Hours JSON names, each once: those whose tables `hoursFromJSONWith` needs.
 *
 * @example holidayCountries({ special: [{ holiday: 'us/christmas' }] }) //=> ['us']
 */
export function holidayCountries(json: unknown): string[] {
  const special: unknown = isRecord(json) && json['special'];
  const keys = Array.isArray(special) ? special.map(day => isRecord(day) && day['holiday']) : [];
  return [...new Set(keys.flatMap(key => (typeof key === 'string' ? key.split('/', 1) : [])))];
}

/**
 * Reads Hours JSON, parsed but otherwise unknown, strictly. What cannot be read is an `error` and costs only what
 * it marks; days and dates whose hours are lost are unstated. Without any of the known keys there is no value.
 *
 * A profile's `closure` and `special` are read the same way: `hoursFromJSONWith({ closure, special }, tables)`.
 *
 * @param tables The holidays of every country in `holidayCountries(json)`.
 */
export function hoursFromJSONWith(json: unknown, tables: HolidayTables = {}): Reading<Hours> {
  const problems: Problem[] = [];
  const report = (path: string, read: unknown, instead: string): undefined => {
    problems.push({ kind: 'error', message: `${path} is ${quoted(read)}. Write ${instead}.` });
  };

  const parts = { ...PARTS, special: list(specialDayWith(tables)) };
  if (!isRecord(json) || !Object.keys(parts).some(key => Object.hasOwn(json, key))) {
    report('hours', json, `{ } with some of ${Object.keys(parts).join(', ')}`);
    return { value: undefined, problems };
  }
  const found = record<Partial<Hours>>(parts)(json, 'hours', report);
  const hours: Hours = { week: {}, ...found };
  const { closure } = hours;
  if (closure && !closureDates(closure)) {
    report('hours.closure', closure, DATES);
    delete hours.closure;
    // Whether it is closed cannot be said: from its first date on, or, where that is lost too, ever.
    const whenever = {
      from: closureDates({ from: closure.from ?? '' }) ? closure.from! : '0000-01-01',
      to: '9999-12-31',
    };
    hours.special = [...(hours.special ?? []), whenever];
  }
  return { value: hours, problems };
}

/** An unknown zone is reported but stays: none from elsewhere may take its place. */
const timeZone: Read<string> = (value, path, report) => {
  const name = typeof value === 'string' ? value : '';
  return isTimeZone(name) ? name : (report(path, value, 'a name such as "America/Detroit"'), name);
};

const spans: Read<Span[]> = (value, path, report) =>
  Array.isArray(value) && value.every(isSpan)
    ? value.map(([opens, closes]: Span) => [opens, closes])
    : report(path, value, '[["08:00","12:00"],["13:00","17:00"]], or [] for closed');

const dayHours: Read<DayHours> = (value, path, report) =>
  value === 'by-appointment' ? value : spans(value, path, report);

function isSpan(value: unknown): boolean {
  const isPair =
    Array.isArray(value) && value.length === 2 && value.every(clock => typeof clock === 'string');
  return isPair && spanMinutes(value as unknown as Span) !== undefined;
}

function byWeekday<Value>(read: Read<Value>, inPlace?: null): Read<Value> {
  return record(Object.fromEntries(WEEKDAYS.map(day => [day, read])), inPlace);
}

const DATES = '"from" and "to" in order, both as "2026-12-24" or both as "12-24"';

/** Of any make: dates are judged two at a time. */
const date: Read<string> = value => (typeof value === 'string' ? value : '');

const seasonParts = record<Season>({ from: date, to: date, label: text, week: byWeekday(dayHours, null) });

const season: Read<Season> = (value, path, report) => {
  const found = seasonParts(value, path, report);
  if (!found) return undefined;
  const { from = '', to = from } = found;
  return datesBetween(from, to) ? { ...found, week: found.week ?? {} } : report(path, value, DATES);
};

const PARTS = {
  timeZone,
  week: byWeekday(dayHours),
  notes: byWeekday(text),
  requestHours: byWeekday(spans),
  seasons: list(season),
  closure: record<Closure>({ from: date, to: date, label: text, note: text }),
};

const specialParts = record<SpecialDay>({
  from: date,
  to: date,
  holiday: text,
  observed: passing(value => typeof value === 'boolean', 'true or false'),
  hours: dayHours,
  label: text,
});

function specialDayWith(tables: HolidayTables): Read<SpecialDay> {
  return (value, path, report) => {
    const day = specialParts(value, path, report);
    if (!day) return undefined;
    const { from, to = from, holiday } = day;
    if ((from === undefined) === (holiday === undefined)) {
      return report(path, value, 'either "from" or "holiday" in it');
    }
    if (from !== undefined) {
      if (datesBetween(from, to!)) return day;
      report(path, value, DATES);
      return datesBetween(from, from) && { from }; // What holds from then on is lost.
    }
    const [country = '', key] = holiday!.split('/');
    const table = Object.hasOwn(tables, country) ? tables[country]! : [];
    const rules = table.filter(rule => (key === 'public' ? !rule.local : rule.key === key));
    if (rules.length) return { ...day, rules };
    const known = ['public', ...table.map(rule => rule.key)].join(', ');
    const instead = table.length
      ? `"${country}/" and one of ${known}`
      : 'dates instead, or a holiday of ca, de, fr, gb, mx or us, such as "us/christmas"';
    return report(`${path}.holiday`, holiday, instead);
  };
}
