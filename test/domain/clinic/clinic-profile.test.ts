import { expect } from '@open-wc/testing';
import { profileFromJSON } from '../../../src/domain/clinic/clinic-profile.js';
import type { ClinicProfile } from '../../../src/domain/clinic/clinic-profile.js';
import fc from '../../support/fast-check.js';

const WHOLE: ClinicProfile = {
  name: 'Juniper Street Clinic',
  url: 'https://example.org/',
  email: 'desk@example.org',
  country: 'US',
  timeZone: 'America/Detroit',
  languages: ['en', 'es'],
  phones: [{ label: 'Front desk', number: '(313) 555-0123', text: true, hours: 'phone' }],
  address: {
    street: '1 Juniper Street',
    city: 'Ann Arbor',
    region: 'MI',
    postalCode: '48104',
    country: 'US',
  },
  hours: { office: 'Monday - Friday : 8am - 5pm', phone: { week: {} } },
  notice: { text: 'Closed for the storm today', until: '2026-12-02' },
  closure: { from: '2026-12-01', to: '2026-12-02', label: 'Storm', of: ['office', 'phone'] },
  special: [{ from: '12-24', hours: [] }],
  base: '/widgets/',
  locations: { west: { name: 'West', timeZone: 'America/Chicago', phones: [], hours: {} } },
};

/** What a part is written as, and what it is read as. */
const SHORT: [name: string, written: object, read: ClinicProfile][] = [
  ['one phone as text', { phone: '988' }, { phones: [{ number: '988' }] }],
  [
    'a phone before phones',
    { phones: [{ number: '2' }], phone: '1' },
    { phones: [{ number: '1' }, { number: '2' }] },
  ],
  ['phones as texts', { phones: ['1'] }, { phones: [{ number: '1' }] }],
  ['hours as text', { hours: 'Mon-Fri 8-5' }, { hours: { office: 'Mon-Fri 8-5' } }],
  ['hours as JSON', { hours: { week: { mon: [] } } }, { hours: { office: { week: { mon: [] } } } }],
  ['hours with only a closure', { hours: { closure: {} } }, { hours: { office: { closure: {} } } }],
  ['hours by name', { hours: { phone: 'Daily 8-8' } }, { hours: { phone: 'Daily 8-8' } }],
  ['no set of hours', { hours: {} }, { hours: {} }],
  [
    'a phone of a location',
    { locations: { west: { phone: '1' } } },
    { locations: { west: { phones: [{ number: '1' }] } } },
  ],
  ['nothing', {}, {}],
];

/** What cannot be read, where it is, and what is left. */
const UNREAD: [path: string, written: object, left: ClinicProfile][] = [
  ['profile.fax', { fax: '1', name: 'x' }, { name: 'x' }],
  ['profile.name', { name: 5 }, {}],
  ['profile.languages', { languages: 'en' }, {}],
  ['profile.languages[1]', { languages: ['en', 5] }, { languages: ['en'] }],
  ['profile.phone', { phone: 3135550123 }, {}],
  ['profile.phones[0]', { phones: [1, { number: '2' }] }, { phones: [{ number: '2' }] }],
  ['profile.phones[0]', { phones: [{ label: 'Fax' }] }, { phones: [] }],
  ['profile.phones[0].text', { phones: [{ number: '1', text: 'yes' }] }, { phones: [{ number: '1' }] }],
  ['profile.address', { address: '1 Juniper Street' }, {}],
  ['profile.address.zip', { address: { zip: '48104' } }, { address: {} }],
  ['profile.hours', { hours: ['Mon-Fri 8-5'] }, {}],
  ['profile.hours.phone', { hours: { phone: 5 } }, { hours: {} }],
  ['profile.notice', { notice: 'Closed today' }, {}],
  ['profile.closure', { closure: true }, {}],
  ['profile.special[0]', { special: ['12-24'] }, { special: [] }],
  ['profile.locations.west', { locations: { west: 'x' } }, { locations: {} }],
  [
    'profile.locations.west.locations',
    { locations: { west: { locations: {} } } },
    { locations: { west: {} } },
  ],
];

describe('profileFromJSON', () => {
  it('reads every part', () => {
    expect(profileFromJSON(WHOLE)).to.deep.equal({ value: WHOLE, problems: [] });
  });

  it('reads it as text, as a page holds it', () => {
    expect(profileFromJSON(JSON.stringify(WHOLE))).to.deep.equal({ value: WHOLE, problems: [] });
  });

  for (const [name, written, read] of SHORT) {
    it(`reads ${name}`, () => {
      expect(profileFromJSON(written)).to.deep.equal({ value: read, problems: [] });
    });
  }

  for (const [path, written, left] of UNREAD) {
    it(`says that ${path} cannot be read in ${JSON.stringify(written)}, and keeps the rest`, () => {
      const { value, problems } = profileFromJSON(written);
      expect(value).to.deep.equal(left);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
      expect(problems[0]?.message)
        .to.match(/^\S+ is .+\. Write .+\.$/)
        .and.to.contain(`${path} is`);
    });
  }

  it('gives no value and one error for what is no object', () => {
    for (const json of ['{"name":', 'hello', '', null, undefined, 5, [], '[]']) {
      const { value, problems } = profileFromJSON(json);
      expect(value).to.equal(undefined);
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['error']);
    }
  });

  it('answers whatever it is given', () => {
    const key = fc.constantFrom(...Object.keys(WHOLE), 'phone', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(key, fc.anything()), fc.anything(), fc.json()), json => {
        const { value, problems } = profileFromJSON(json);
        return value !== undefined || problems.length > 0;
      }),
    );
  });
});
