import type { Problem, Reading } from '../problem.js';
import type { ClinicProfile } from './clinic-profile.js';
import type { Location, ProfileException, ProfileHours, ProfilePhone } from './location.js';

/** The set of hours meant when none is named. */
export const OFFICE = 'office';

/**
 * The facts at one location: its own keys in place of the clinic's, `hours` set by set. Without a name, the
 * clinic's. A name that is not known gives no value and one `error`, never another place's facts.
 */
export function profileAt(profile: ClinicProfile, name?: string): Reading<Location> {
  const { locations = {}, ...clinic } = profile;
  if (!name) return { value: clinic, problems: [] };
  const place = own(locations, name);
  if (!place) return unknown('location', name, locations);
  const hours = { ...clinic.hours, ...place.hours };
  return { value: { ...clinic, ...place, ...(clinic.hours || place.hours ? { hours } : {}) }, problems: [] };
}

/**
 * The locations among which one may choose, by their keys and names: first the clinic itself (``), where it has an
 * address of its own.
 */
export function profileLocations(profile: ClinicProfile): { location: string; name: string }[] {
  const { name = '', address, locations = {} } = profile;
  const places = Object.entries(locations).map(([location, place]) => ({
    location,
    name: place.name ?? location,
  }));
  return places.length && address ? [{ location: '', name }, ...places] : places;
}

/**
 * A set of hours, still to be read; `office` when no other is named. No value where a clinic gives none;
 * one that is named but not known is an `error`.
 */
export function profileHours({ hours = {} }: Location, name: string = OFFICE): Reading<ProfileHours> {
  const set = own(hours, name);
  if (set !== undefined || name === OFFICE) return { value: set, problems: [] };
  return unknown('hours-of', name, hours);
}

/**
 * What is laid over a set of hours, in the shape of Hours JSON: the special days come first, the closure
 * replaces.
 */
export function profileExceptions(
  { closure, special = [] }: Location,
  name: string = OFFICE,
): { closure?: object; special?: object[] } {
  const days = special.filter(day => isFor(day, name)).map(withoutSets);
  return {
    ...(closure && isFor(closure, name) && { closure: withoutSets(closure) }),
    ...(days.length && { special: days }),
  };
}

/**
 * The number to call: the first. With a text that has a number in it, what the profile says of that number, if it is
 * one of the clinic's.
 */
export function profilePhone({ phones = [] }: Location, text = ''): ProfilePhone | undefined {
  return A_NUMBER.test(text) ? phones.find(({ number }) => hasNumber(text, number)) : phones[0];
}

/** Some number, one with letters in it, or a short code. */
const A_NUMBER = /(?:\d\D*){7}|\d[-. )]+[A-Z\d-]{7}|^\D*\d{3}\D*$/;

/** Whether a text has a number in it, with the country code or without. */
function hasNumber(text: string, number: string): boolean {
  const [given, listed] = [text, number].map(each =>
    each
      .replace(/(?:ext|x|#|,)[\s.:]*\d+\s*$/i, '')
      .replace(/[^a-z\d]/gi, '')
      .replace(/^(?:00|0|1(?=\d{10}$))/, '')
      .toLowerCase(),
  ) as [string, string];
  const long = Math.min(given.length, listed.length) > 6;
  return given === listed || (long && (given.includes(listed) || listed.endsWith(given)));
}

/** The country in which numbers without a country code are at home. */
export function profileCountry({ country, address }: Location): string | undefined {
  return country ?? address?.country;
}

function isFor({ of: sets }: ProfileException, name: string): boolean {
  return Array.isArray(sets) ? sets.includes(name) : name === OFFICE;
}

function withoutSets({ of: _, ...exception }: ProfileException): object {
  return exception;
}

/** The value of a key of an author's, not of one that every object has. */
function own<Value>(values: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function unknown(attribute: string, name: string, known: object): Reading<never> {
  const names = Object.keys(known).join(', ') || 'none';
  const message = `${attribute}="${name}" is not in the profile: write one of its names (${names}).`;
  const problem: Problem = { kind: 'error', message };
  return { value: undefined, problems: [problem] };
}
