import { expect } from '@open-wc/testing';
import { profileFromJSON } from '../../../src/domain/clinic/clinic-profile.js';
import { profileAt, profileHours } from '../../../src/domain/clinic/profile-facts.js';
import { hoursFromJSON } from '../../../src/domain/hours/hours-json.js';
import { openingStatus } from '../../../src/domain/hours/opening-status.js';
import { GROUP, GROUP_PROFILE, HOURS_OF_WEEKENDS, isOpenByTheClock } from '../../support/group.js';

describe('a group of clinics in several time zones', () => {
  for (const place of GROUP) {
    it(`is right in ${place.location} at every hour of the weekends in which clocks change`, () => {
      const here = profileAt(profileFromJSON(GROUP_PROFILE).value!, place.location).value!;
      const week = profileHours(here).value as Record<string, unknown>;
      const hours = hoursFromJSON({ timeZone: here.timeZone, ...week }).value!;
      for (const now of HOURS_OF_WEEKENDS) {
        const { state, until } = openingStatus(hours, now);
        const open = isOpenByTheClock(place, now);
        expect(state, `${place.location} ${now.toISOString()}`).to.equal(open ? 'open' : 'closed');
        // What is said of the end holds to the minute.
        expect(isOpenByTheClock(place, new Date(+until! - 60_000)), until!.toISOString()).to.equal(open);
        expect(isOpenByTheClock(place, until!), until!.toISOString()).to.equal(!open);
      }
    });
  }
});
