import { expect } from '@open-wc/testing';
import { parse } from 'vcard4';
import type { Contact } from '../../../src/domain/clinic/contact.js';
import { vCardFromContact } from '../../../src/domain/clinic/vcard.js';

interface Property {
  property: string;
  group: string | null;
  parameters: Record<string, string>;
  value: unknown;
}

/** What a parser that is not ours reads: the properties of the one card. It reads 4.0, whose values are written alike. */
function read(card: string): Property[] {
  const { parsedVcard } = parse(card.replace('VERSION:3.0', 'VERSION:4.0')) as { parsedVcard: Property[] };
  return parsedVcard;
}

const valuesOf = (card: string, name: string): unknown[] =>
  read(card)
    .filter(({ property }) => property === name)
    .map(({ value }) => value);

const CLINIC: Contact = {
  name: 'Müller, Søn & 家庭; Clinic \\ West',
  url: 'https://lakeside.example/a;b,c?d=1',
  email: 'hello@lakeside.example',
  phones: [
    { label: 'Front desk; 1st floor, left', text: '(734) 555-0123', tel: 'tel:+17345550123' },
    { label: 'Fax', text: '(734) 555-0124', tel: 'tel:+17345550124' },
    { text: '(734) 555-0199 ext. 12', tel: 'tel:+17345550199,12' },
  ],
  address: {
    lines: ['210 Orchard Row', 'Suite 4; rear', 'Ann Arbor, MI 48104'],
    parts: {
      street: '210 Orchard Row\nSuite 4; rear',
      city: 'Ann Arbor',
      region: 'MI',
      postalCode: '48104',
      country: 'US',
    },
  },
};
const NOTE = 'Monday – Friday: 8 AM – 5 PM\nSaturday, Sunday: Open as needed; please call \\ knock';

describe('vCardFromContact', () => {
  const card = vCardFromContact(CLINIC, NOTE);

  it('is one card of version 3.0 that another parser reads', () => {
    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n')).to.equal(true);
    expect(card.endsWith('\r\nEND:VCARD\r\n')).to.equal(true);
    expect(valuesOf(card, 'FN')).to.have.length(1);
  });

  it('gives back names with commas, semicolons, backslashes, accents and other scripts', () => {
    expect(valuesOf(card, 'FN')).to.deep.equal([CLINIC.name]);
    expect(valuesOf(card, 'ORG')).to.deep.equal([CLINIC.name]);
  });

  it('gives back each number as it is dialled, with its label', () => {
    const numbers = read(card).filter(({ property }) => property === 'TEL');
    expect(numbers.map(({ value }) => value)).to.deep.equal([
      '+17345550123',
      '+17345550124',
      '+17345550199,12',
    ]);
    expect(numbers.map(({ parameters }) => parameters['TYPE'])).to.deep.equal([
      'WORK,VOICE,PREF',
      'WORK,FAX',
      'WORK,VOICE',
    ]);
    expect(valuesOf(card, 'X-ABLABEL')).to.deep.equal(['Front desk; 1st floor, left', 'Fax']);
  });

  it('gives back the parts of the address, a line break in the street too', () => {
    expect(valuesOf(card, 'ADR')).to.deep.equal([
      {
        postOfficeBox: '',
        extendedAddress: '',
        streetAddress: '210 Orchard Row\nSuite 4; rear',
        locality: 'Ann Arbor',
        region: 'MI',
        postalCode: '48104',
        countryName: 'US',
      },
    ]);
  });

  it('gives back e-mail, page and hours', () => {
    expect(valuesOf(card, 'EMAIL')).to.deep.equal(['hello@lakeside.example']);
    expect(valuesOf(card, 'URL')).to.deep.equal([CLINIC.url]);
    expect(valuesOf(card, 'NOTE')).to.deep.equal([NOTE]);
  });

  it('folds no line beyond 75 bytes, and cuts no character', () => {
    const long = 'ü家😀'.repeat(60);
    const folded = vCardFromContact({ name: long, phones: [] });
    for (const line of folded.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    }
    expect(valuesOf(folded, 'FN')).to.deep.equal([long]);
  });

  it('writes an address that is not told apart as its street', () => {
    const lines = ['210 Orchard Row', 'Ann Arbor, MI'];
    const [address] = valuesOf(vCardFromContact({ name: 'A', phones: [], address: { lines } }), 'ADR');
    expect(address).to.include({ streetAddress: lines.join('\n'), locality: '', countryName: '' });
  });

  it('lets nothing begin a line of its own', () => {
    const evil = 'A\r\nTEL:911\nEND:VCARD\u0000';
    const made = vCardFromContact(
      {
        name: evil,
        url: `https://a.example/\r\nTEL:911`,
        phones: [{ text: '1', tel: 'tel:1', label: evil }],
      },
      evil,
    );
    expect(made.match(/^(?:TEL|END)/gm)).to.deep.equal(['END']);
    expect(valuesOf(made, 'FN')).to.deep.equal(['A\nTEL:911\nEND:VCARD']);
  });

  it('has a name in any case', () => {
    const made = vCardFromContact({ phones: [{ text: '988', tel: 'tel:988' }] });
    expect(valuesOf(made, 'FN')).to.deep.equal(['988']);
  });
});
