import { expect } from '@open-wc/testing';
import { contactFromSchemaOrg } from '../../../src/domain/clinic/contact-from-schema-org.js';
import { contactToSchemaOrg } from '../../../src/domain/clinic/contact-to-schema-org.js';

const PLACE = {
  '@type': 'Dentist',
  name: 'Lakeside Clinic',
  url: 'https://lakeside.example/',
  email: 'mailto:hello@lakeside.example',
  telephone: '+17345550123',
  address: { '@type': 'PostalAddress', streetAddress: '210 Orchard Row', addressLocality: 'Ann Arbor' },
  availableLanguage: ['en', 'es'],
};

describe('contactFromSchemaOrg', () => {
  it('reads the one place, wherever it stands', () => {
    const found = contactFromSchemaOrg([
      { '@type': 'WebSite', name: 'Site' },
      { '@graph': [{ location: PLACE }] },
    ]);
    expect(found).to.deep.equal({
      name: 'Lakeside Clinic',
      url: 'https://lakeside.example/',
      email: 'hello@lakeside.example',
      phones: [{ number: '+17345550123', tel: undefined }],
      address: {
        lines: ['210 Orchard Row', 'Ann Arbor'],
        parts: { street: '210 Orchard Row', city: 'Ann Arbor' },
      },
      languages: ['en', 'es'],
    });
  });

  it('takes an address as text', () => {
    expect(contactFromSchemaOrg({ address: '210 Orchard Row\nAnn Arbor' })?.address).to.deep.equal({
      lines: ['210 Orchard Row', 'Ann Arbor'],
    });
  });

  it('never merges several, and takes the same one twice as one', () => {
    expect(contactFromSchemaOrg([PLACE, { ...PLACE, telephone: '+17345550199' }])).to.equal(undefined);
    expect(contactFromSchemaOrg([PLACE, PLACE])?.name).to.equal('Lakeside Clinic');
  });

  for (const json of [undefined, null, 'text', 4, [], {}, { telephone: '' }]) {
    it(`finds nothing in ${JSON.stringify(json)}`, () => {
      expect(contactFromSchemaOrg(json)).to.equal(undefined);
    });
  }

  it('reads back what we write', () => {
    const written = contactToSchemaOrg({
      name: 'Lakeside Clinic',
      phones: [{ text: '(734) 555-0199 ext. 12', tel: 'tel:+17345550199,12' }],
      address: { lines: ['210 Orchard Row'], parts: { street: '210 Orchard Row' } },
    });
    expect(contactFromSchemaOrg(written)).to.deep.include({
      name: 'Lakeside Clinic',
      phones: [{ number: '+17345550199', tel: undefined }],
      address: { lines: ['210 Orchard Row'], parts: { street: '210 Orchard Row' } },
    });
  });
});
