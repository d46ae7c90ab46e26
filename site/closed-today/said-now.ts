import type { ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import { OFFICE } from '../../src/domain/clinic/profile-facts.js';
import { openingStatus } from '../../src/domain/hours/opening-status.js';
import { wallClock } from '../../src/domain/hours/zoned-moment.js';
import { en } from '../../src/words/hours/en.js';
import { openingText } from '../../src/words/hours/opening-text.js';
import { hoursAt, setsAt } from './place-hours.js';
import { placeName, setName } from './places.js';

/** What visitors are told of one set of hours at one place. */
export interface SaidNow {
  /** Of which hours, where there are several. */
  of: string;
  /** "Closed · Storm · opens tomorrow at 8 AM"; `undefined` where nothing certain can be said. */
  say: string | undefined;
  /** What could not be read. */
  problems: string[];
}

/** What the widgets will say at a moment, of each set of hours at each of some places (`` is the clinic itself). */
export function saidNow(profile: ClinicProfile, places: string[], now: Date): SaidNow[] {
  return places.flatMap(location => {
    const sets = setsAt(profile, location);
    const place = location && placeName(profile, location);
    return sets.map(set => {
      const { value: hours, problems } = hoursAt(profile, location, set);
      const clock = wallClock(hours?.timeZone);
      const text =
        hours && clock && openingText(openingStatus(hours, now), { now, clock, words: en, locale: 'en-US' });
      return {
        of: [place, sets.length > 1 || set !== OFFICE ? setName(set) : ''].filter(Boolean).join(', '),
        say: text && [[text.now, text.detail].filter(Boolean).join(' '), ...text.also].join(' · '),
        problems: problems.filter(({ kind }) => kind !== 'assumed').map(({ message }) => message),
      };
    });
  });
}
