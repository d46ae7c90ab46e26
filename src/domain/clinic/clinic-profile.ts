import { dayFromDate } from '../hours/calendar-date.js';
import { isRecord, list, passing, quoted, record, text } from '../hours/json-parts.js';
import type { Read } from '../hours/json-parts.js';
import { parsedJSON } from '../parsed-json.js';
import type { Problem, Reading } from '../problem.js';
import type { Address, Location, Notice, ProfileException, ProfileHours, ProfilePhone } from './location.js';

/** What a page tells all elements about its clinic at once. */
export interface ClinicProfile extends Location {
  /** Where our files are, when the script tag does not say. */
  base?: string;
  /** By the names that elements give in `location`. */
  locations?: Record<string, Location>;
}

/**
 * Reads a clinic's profile, parsed or as text. What cannot be read, and every key that is not known, is an
 * `error` that costs only itself; what is no object gives no value. Hours, closure and special days are
 * kept as written, to be read where they are shown.
 *
 * @example
 * profileFromJSON({ phone: '(313) 555-0123', hours: 'Mon-Fri 8-5' }).value
 * //=> { phones: [{ number: '(313) 555-0123' }], hours: { office: 'Mon-Fri 8-5' } }
 */
export function profileFromJSON(json: unknown): Reading<ClinicProfile> {
  const problems: Problem[] = [];
  const value = profile(parsedJSON(json), 'profile', (path, read, instead) => {
    problems.push({ kind: 'error', message: `${path} is ${quoted(read)}. Write ${instead}.` });
    return undefined;
  });
  return { value, problems };
}

/** A number alone, or with what belongs to it. */
const phone: Read<ProfilePhone> = (value, path, report) => {
  if (typeof value === 'string') return { number: value };
  const found = phoneParts(value, path, report);
  return found && found.number === undefined
    ? report(path, value, '"number": "(313) 555-0123" in it')
    : found;
};

const phoneParts = record<ProfilePhone>({
  label: text,
  number: text,
  text: passing(value => typeof value === 'boolean', 'true or false'),
  hours: text,
});

const exception = passing<ProfileException>(isRecord, 'an object in { } with dates');

/** Text, Hours JSON, or either by the names of sets. */
const hours: Read<Record<string, ProfileHours>> = (value, path, report) => {
  if (typeof value === 'string' || (isRecord(value) && HOURS_KEYS.some(key => Object.hasOwn(value, key)))) {
    return { office: value };
  }
  return byName(hoursSet)(value, path, report);
};

const HOURS_KEYS = ['timeZone', 'week', 'notes', 'requestHours', 'special', 'seasons', 'closure'];

const hoursSet = passing<ProfileHours>(
  value => typeof value === 'string' || isRecord(value),
  'hours as text or JSON',
);

const date: Read<string> = (value, path, report) =>
  typeof value === 'string' && dayFromDate(value) !== undefined
    ? value
    : report(path, value, 'a date such as "2026-12-02"');

const PARTS = {
  name: text,
  url: text,
  email: text,
  country: text,
  timeZone: text,
  languages: list(text),
  phone: text,
  phones: list(phone),
  address: record<Address>({ street: text, city: text, region: text, postalCode: text, country: text }),
  hours,
  notice: record<Notice>({ text, until: date }),
  closure: exception,
  special: list(exception),
};

const location = place<Location>(PARTS);
const profile = place<ClinicProfile>({ ...PARTS, base: text, locations: byName(location) });

/** Reads the facts about a place; `phone` is short for one entry in `phones`. */
function place<Facts extends Location>(parts: Record<string, Read>): Read<Facts> {
  const read = record<Facts & { phone?: string }>(parts);
  return (value, path, report) => {
    const found = read(value, path, report);
    if (found?.phone !== undefined) {
      found.phones = [{ number: found.phone }, ...(found.phones ?? [])];
      delete found.phone;
    }
    return found;
  };
}

/** Reads an object with keys of the author's choosing, each value in the same way. */
function byName<Value>(read: Read<Value>): Read<Record<string, Value>> {
  return (value, path, report) => {
    const names = isRecord(value) ? Object.keys(value) : [];
    return record<Record<string, Value>>(Object.fromEntries(names.map(name => [name, read])))(
      value,
      path,
      report,
    );
  };
}
