import { expect } from '@open-wc/testing';
import type { ClinicProfile } from '../../../src/domain/clinic/clinic-profile.js';
import {
  profileAt,
  profileCountry,
  profileExceptions,
  profileHours,
  profilePhone,
} from '../../../src/domain/clinic/profile-facts.js';

const PROFILE: ClinicProfile = {
  name: 'Juniper Street Clinic',
  timeZone: 'America/Detroit',
  languages: ['en', 'es'],
  phones: [{ number: '(313) 555-0123', hours: 'phone' }, { number: '(313) 555-0124' }],
  address: { street: '1 Juniper Street', country: 'US' },
  hours: { office: 'Mon-Fri 8-5', phone: 'Daily 8-8' },
  locations: {
    west: {
      timeZone: 'America/Chicago',
      address: { street: '2 West Street' },
      phones: [],
      languages: ['en'],
      hours: { office: 'Mon 9-12', walkIn: 'Tue 9-12' },
    },
    east: { country: 'CA' },
  },
};

describe('profileAt', () => {
  it('gives the clinic’s own facts when no location is named', () => {
    const { locations: _, ...clinic } = PROFILE;
    expect(profileAt(PROFILE)).to.deep.equal({ value: clinic, problems: [] });
    expect(profileAt(PROFILE, '')).to.deep.equal({ value: clinic, problems: [] });
  });

  it('puts a location’s keys in place of the clinic’s, hours set by set, the rest whole', () => {
    expect(profileAt(PROFILE, 'west').value).to.deep.equal({
      name: 'Juniper Street Clinic',
      timeZone: 'America/Chicago',
      languages: ['en'],
      phones: [],
      address: { street: '2 West Street' },
      hours: { office: 'Mon 9-12', phone: 'Daily 8-8', walkIn: 'Tue 9-12' },
    });
  });

  it('takes a location without hours to keep the clinic’s, and a clinic without any to have none', () => {
    expect(profileAt(PROFILE, 'east').value?.hours).to.deep.equal(PROFILE.hours);
    expect(profileAt({ locations: { west: {} } }, 'west').value).to.deep.equal({});
  });

  for (const name of ['north', 'toString', '__proto__']) {
    it(`gives nothing and one error for ${name}, which it does not know`, () => {
      const { value, problems } = profileAt(PROFILE, name);
      expect(value).to.equal(undefined);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
      expect(problems[0]?.message).to.contain(`"${name}"`).and.to.contain('west, east');
    });
  }
});

describe('profileHours', () => {
  it('gives the office’s when no set is named', () => {
    expect(profileHours(PROFILE)).to.deep.equal({ value: 'Mon-Fri 8-5', problems: [] });
  });

  it('gives the set that is named', () => {
    expect(profileHours(PROFILE, 'phone')).to.deep.equal({ value: 'Daily 8-8', problems: [] });
  });

  it('finds nothing wrong with a clinic that gives no hours', () => {
    expect(profileHours({})).to.deep.equal({ value: undefined, problems: [] });
    expect(profileHours({ hours: { phone: 'Daily 8-8' } })).to.deep.equal({ value: undefined, problems: [] });
  });

  it('gives nothing and one error for a set it does not know', () => {
    const { value, problems } = profileHours(PROFILE, 'pharmacy');
    expect(value).to.equal(undefined);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'hours-of="pharmacy" is not in the profile: write one of its names (office, phone).',
    ]);
  });
});

describe('profileExceptions', () => {
  const closure = { from: '2026-12-01', of: ['office', 'phone'] };
  const special = [
    { from: '12-24', hours: [] },
    { from: '12-31', hours: [], of: ['phone'] },
  ];

  it('lays over the office’s hours what names no set', () => {
    expect(profileExceptions({ closure, special })).to.deep.equal({
      closure: { from: '2026-12-01' },
      special: [{ from: '12-24', hours: [] }],
    });
  });

  it('lays over a set what names it', () => {
    expect(profileExceptions({ closure, special }, 'phone')).to.deep.equal({
      closure: { from: '2026-12-01' },
      special: [{ from: '12-31', hours: [] }],
    });
    expect(profileExceptions({ closure, special }, 'telehealth')).to.deep.equal({});
    expect(profileExceptions({ closure: { from: '2026-12-01' } }, 'phone')).to.deep.equal({});
  });
});

describe('profilePhone', () => {
  it('is the first', () => {
    expect(profilePhone(PROFILE)?.number).to.equal('(313) 555-0123');
    expect(profilePhone({})).to.equal(undefined);
  });
});

describe('profileCountry', () => {
  it('is the profile’s own, then the address’s', () => {
    expect(profileCountry({ country: 'CA', address: { country: 'US' } })).to.equal('CA');
    expect(profileCountry(PROFILE)).to.equal('US');
    expect(profileCountry({})).to.equal(undefined);
  });
});
