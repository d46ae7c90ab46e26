import type { ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import type { FoundPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import type { FoundHours } from '../../src/domain/clinic/found/found-hours.js';
import type { LikelyTimeZone } from '../../src/domain/clinic/likely-time-zone.js';
import { certainHours } from '../../src/domain/hours/certain-hours.js';
import { hoursToJSON } from '../../src/domain/hours/hours-json.js';
import type { HoursJSON } from '../../src/domain/hours/hours.js';
import type { Problem } from '../../src/domain/problem.js';
import type { WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';

/** One set of hours: the words on the page, what they mean, and what is still open about them. */
export interface DraftHours {
  text: string;
  hours: HoursJSON;
  /** What the reader made of the words, doubted days included. */
  guess: HoursJSON;
  /** What a person still has to decide. Offsets count in `text`. */
  doubts: Problem[];
  /** What was read in the one way it was plainly meant. */
  assumed: Problem[];
  /** Where the words stand in the source. */
  from?: number;
}

/** Everything a designer has settled so far. */
export interface Draft {
  profile: ClinicProfile;
  /** By location (`` is the clinic itself), then by set of hours. */
  places: Record<string, Record<string, DraftHours>>;
  /** Why the time zone was proposed; absent once a person has chosen one. */
  proposed?: LikelyTimeZone;
  widgets: WidgetChoice[];
  accent: string;
  /** What the widgets stand on. */
  ground: string;
  language: string;
  host: string;
  files: 'jsdelivr' | 'unpkg' | 'own';
  /** The folder our files are in, when they are on the designer's own host. */
  base: string;
  single: boolean;
  strict: boolean;
}

export const EMPTY_DRAFT: Draft = {
  profile: {},
  places: {},
  widgets: [
    { name: 'office-hours', attributes: {} },
    { name: 'call-button', attributes: {} },
  ],
  accent: '',
  ground: '#ffffff',
  language: '',
  host: 'html',
  files: 'jsdelivr',
  base: '',
  single: false,
  strict: false,
};

/** Everything a person still has to decide. */
export const openDoubts = ({ places }: Draft): Problem[] =>
  Object.values(places).flatMap(sets => Object.values(sets).flatMap(({ doubts }) => doubts));

/** The lines of a text, without the space around them. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');

/** What was read becomes what may be shown: a doubted day stays unstated until somebody decides. */
export function draftHours({
  reading,
  text,
  from,
}: Pick<FoundHours, 'reading' | 'text'> & { from?: number }): DraftHours {
  const guess = reading.value ? hoursToJSON(reading.value) : { week: {} };
  const certain = certainHours(reading);
  return {
    text: tidied(text),
    guess,
    hours: certain ? hoursToJSON(certain) : { week: {} },
    doubts: reading.problems.filter(({ kind }) => kind !== 'assumed'),
    assumed: reading.problems.filter(({ kind }) => kind === 'assumed'),
    ...(from !== undefined && { from }),
  };
}

/** What was found in a page, as a draft; what was chosen before stays. */
export function draftFromPage(found: FoundPage, before: Draft): Draft {
  const { data, name, phones, address, email, languages, timeZone } = found;
  const sets: Record<string, DraftHours> = {};
  for (const hours of found.hours) sets[hours.set] ??= draftHours(hours);
  if (!sets['office'] && data.hours?.value) {
    sets['office'] = draftHours({ reading: { ...data.hours, rest: [], empty: false }, text: '' });
  }
  const profile: ClinicProfile = {
    ...(name && { name: name.name }),
    ...(data.url && { url: data.url }),
    ...((email?.email ?? data.email) && { email: email?.email ?? data.email! }),
    ...((address?.address.country ?? data.address?.country) && {
      country: address?.address.country ?? data.address!.country!,
    }),
    ...(timeZone && { timeZone: timeZone.timeZone }),
    ...(languages.length && { languages }),
    ...(phones.length
      ? { phones: phones.map(({ from: _, to: __, ...phone }) => phone) }
      : data.phone && { phones: [{ number: data.phone }] }),
    ...((address?.address ?? data.address) && { address: address?.address ?? data.address! }),
  };
  return { ...before, profile, places: { '': sets }, ...(timeZone && { proposed: timeZone }) };
}
