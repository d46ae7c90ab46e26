import { profileFromJSON, type ClinicProfile } from '../domain/clinic/clinic-profile.js';
import { factsOfLocation } from '../domain/clinic/location-contact.js';
import {
  profileAt,
  profileCountry,
  profileExceptions,
  profileHours,
  profileLocations,
  profilePhone,
} from '../domain/clinic/profile-facts.js';
import { withClosureAndSpecial } from '../domain/hours/closure-and-special.js';
import type { Problem } from '../domain/problem.js';
import { readStrictly, type FoundHours } from './found-hours.js';
import type { PageFacts, Written } from './page-fact.js';
import { inPage } from './page-problem.js';
import { tell } from './tell-problems.js';

/** Each profile is read, and what is wrong with it told, once. */
const profiles = new WeakMap<Element, ClinicProfile>();

function profileIn(script: Element): ClinicProfile {
  const known = profiles.get(script);
  if (known) return known;
  const { value = {}, problems } = profileFromJSON(script.textContent ?? '');
  profiles.set(script, value);
  tell(
    script,
    problems.map(problem => inPage(problem, 'data-clinic-profile', '')),
  );
  return value;
}

const written = <T>(fact: T | undefined): Written<T> | undefined =>
  fact === undefined ? undefined : { written: fact, attribute: '' };

/** Lays exceptions over hours that were found. What is wrong with them is told with the hours. */
async function laidOver(found: FoundHours, exceptions: object): Promise<FoundHours> {
  if (!found.hours) return found;
  const json = JSON.stringify(exceptions);
  const { value, problems } = await readStrictly(exceptions, json);
  if (!value) return found;
  return {
    ...found,
    hours: withClosureAndSpecial(found.hours, value),
    problems: [...found.problems, ...problems.map(problem => inPage(problem, '', json))],
    ...(await import('../domain/hours/date-hours.js')),
  };
}

/** Where a page may have its profile: in itself, else in a file of its site. */
interface ProfilePlace {
  script: Element | null;
  /** The file's address. */
  file: string | undefined;
}

/** For what an element asks the profile. */
interface Asked {
  location: string;
  hoursOf: string | undefined;
  phone: string | undefined;
}

async function profileOf({ script, file }: ProfilePlace): Promise<ClinicProfile> {
  if (script) return profileIn(script);
  return file === undefined ? {} : (await import('./profile-file.js')).profileFile(file);
}

/**
 * Adds to the script tag's facts those of the page's profile. What the script tag says is the clinic's, so a named
 * location has its own hours and phone from the profile, and its own time zone before the script tag's.
 */
export async function withProfile(facts: PageFacts, place: ProfilePlace, asked: Asked): Promise<PageFacts> {
  const { location } = asked;
  const profile = await profileOf(place);
  const { value: here, problems } = profileAt(profile, location);
  const asProblems = (list: Problem[]) => list.map(problem => inPage(problem, 'location', location));
  // Of an unknown location nothing is known: never another place's facts.
  if (!here) return { hoursOf: facts.hoursOf, problems: asProblems(problems) };

  const clinicsPhone = location ? undefined : facts.phone;
  const listed =
    asked.phone === undefined ? undefined : profilePhone(here, asked.phone || clinicsPhone?.written);
  const hoursOf = asked.hoursOf ?? listed?.hours ?? facts.hoursOf;
  const hours = profileHours(here, hoursOf);
  const clinicsOffice = !location && hoursOf === 'office';
  const exceptions = profileExceptions(here, hoursOf);
  return {
    hoursOf,
    hours: (clinicsOffice && facts.hours) || written(hours.value),
    phone: clinicsPhone ?? written(profilePhone(here)?.number),
    listed,
    timeZone: profile.locations?.[location]?.timeZone ?? facts.timeZone ?? here.timeZone,
    country: facts.country ?? profileCountry(here),
    contact: factsOfLocation(here),
    choices: profileLocations(profile),
    notice: here.notice,
    problems: hours.problems.map(problem => inPage(problem, 'hours-of', hoursOf)),
    ...(Object.keys(exceptions).length && { layOver: found => laidOver(found, exceptions) }),
  };
}
