import type { ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import { profileAt } from '../../src/domain/clinic/profile-facts.js';
import { words } from '../snippet-builder/words.js';
import { setsAt } from './place-hours.js';

/** The clinic and all its locations. */
export const EVERYWHERE = '*';

/** The places that are meant, by name; `` is the clinic itself, left out where only its locations have hours. */
export function placesOf(profile: ClinicProfile, where: string): string[] {
  if (where !== EVERYWHERE) return [where];
  const names = Object.keys(profile.locations ?? {});
  return profile.hours || !names.length ? ['', ...names] : names;
}

/** Every set of hours that is meant. */
export const setsOf = (profile: ClinicProfile, where: string): string[] => [
  ...new Set(placesOf(profile, where).flatMap(place => setsAt(profile, place))),
];

/** What a location is called. */
export const placeName = (profile: ClinicProfile, location: string): string =>
  profileAt(profile, location).value?.name ?? location;

/** What a set of hours is called. */
export const setName = (set: string): string => words.sets[set] ?? set;
