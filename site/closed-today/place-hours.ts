import type { ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import {
  OFFICE,
  profileAt,
  profileCountry,
  profileExceptions,
  profileHours,
} from '../../src/domain/clinic/profile-facts.js';
import { withClosureAndSpecial } from '../../src/domain/hours/closure-and-special.js';
import { hoursFromJSON } from '../../src/domain/hours/hours-json.js';
import { hoursFromText } from '../../src/domain/hours/hours-from-text.js';
import type { Hours } from '../../src/domain/hours/hours.js';
import type { Reading } from '../../src/domain/problem.js';

/** The names of a place's sets of hours; `office` where it names none. */
export function setsAt(profile: ClinicProfile, location: string): string[] {
  const sets = Object.keys(profileAt(profile, location).value?.hours ?? {});
  return sets.length ? sets : [OFFICE];
}

/** The hours of one set at a place (`` is the clinic itself), with what the profile lays over them; read as the widgets do. */
export function hoursAt(profile: ClinicProfile, location: string, set: string): Reading<Hours> {
  const place = profileAt(profile, location).value ?? {};
  const written = profileHours(place, set).value;
  const over = hoursFromJSON(profileExceptions(place, set));
  if (written === undefined) return { value: undefined, problems: over.problems };
  const { timeZone } = place;
  const reading: Reading<Hours> =
    typeof written === 'string'
      ? hoursFromText(written, { timeZone, country: profileCountry(place) })
      : hoursFromJSON({ ...(timeZone && { timeZone }), ...written });
  const problems = [...reading.problems, ...over.problems];
  const hours = reading.value;
  return { value: hours && over.value ? withClosureAndSpecial(hours, over.value) : hours, problems };
}
