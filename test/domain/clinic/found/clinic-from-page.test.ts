import { expect } from '@open-wc/testing';
import { clinicFromPage, type FoundPage } from '../../../../src/domain/clinic/found/clinic-from-page.js';
import fc from '../../../support/fast-check.js';

const saved = async (name: string) =>
  clinicFromPage(await (await fetch(`/test/pages/clinics/${name}.html`)).text());

const days = (found: FoundPage, set = 'office') =>
  found.hours.find(hours => hours.set === set)?.reading.value?.week;
const fiveDays = (span: [string, string][]) => ({ mon: span, tue: span, wed: span, thu: span, fri: span });
const numbers = ({ phones }: FoundPage) =>
  phones.map(({ label = '', number }) => `${label} ${number}`.trim());

describe('a clinic found in a page', () => {
  it('is all there in two lines and a number', () => {
    const text =
      'Office Hours\nMonday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed\n(734) 222-6222';
    const found = clinicFromPage(text);
    expect(days(found)).to.deep.equal({
      ...fiveDays([['08:00', '17:00']]),
      sat: 'by-appointment',
      sun: 'by-appointment',
    });
    const [hours] = found.hours;
    expect(hours!.reading.value!.notes).to.deep.equal({ sat: 'Open as needed', sun: 'Open as needed' });
    expect(hours!.text).to.equal('Monday - Friday : 8am - 5pm\nSaturday & Sunday : Open as needed');
    expect(hours!.heading).to.equal('Office Hours');
    expect(numbers(found)).to.deep.equal(['(734) 222-6222']);
    expect(found.timeZone).to.deep.equal({ timeZone: 'America/Detroit', because: 'phone', from: '734' });
  });

  it('is found in columns of blocks', async () => {
    const found = await saved('blocks');
    expect(days(found)).to.deep.include({ mon: [['08:00', '17:00']], sun: 'by-appointment' });
    expect(found.hours).to.have.length(1);
    expect(numbers(found)).to.deep.equal(['(734) 222-6222']);
    expect(found.name!.name).to.equal('Harbor Light Counseling');
    expect(found.email!.email).to.equal('hello@harborlight.example');
    expect(found.address!.address).to.deep.equal({
      street: '120 Water Street, Suite 3',
      city: 'Ann Arbor',
      region: 'MI',
      postalCode: '48104',
      country: 'US',
    });
  });

  it('is found in a table, and compared with what the page tells search engines', async () => {
    const found = await saved('table');
    expect(days(found)).to.deep.equal({
      ...fiveDays([['07:30', '16:30']]),
      fri: [['08:00', '12:00']],
      sat: [],
      sun: [],
    });
    expect(found.name!.name).to.equal('Cedar Ridge Dental');
    expect(numbers(found)).to.deep.equal(['303-555-0142']);
    expect(found.disagrees).to.equal(false);
    const html = await (await fetch('/test/pages/clinics/table.html')).text();
    expect(clinicFromPage(html.replace('"07:30"', '"08:30"')).disagrees).to.equal(true);
  });

  it('is found in spans full of invisible signs', async () => {
    const found = await saved('spans');
    expect(days(found)).to.deep.include({ mon: [['08:00', '18:00']], sat: [['09:00', '12:00']], sun: [] });
    expect(numbers(found)).to.deep.equal([
      'Front desk 214-555-0170',
      'Nurse line 214-555-0171',
      'Text us 214-555-0172',
    ]);
    expect(found.phones[2]!.text).to.equal(true);
    expect(found.languages).to.deep.equal(['en', 'es']);
    expect(found.name!.name).to.equal('Bright Steps Pediatrics');
  });

  it('is found in a page from long ago, whose script is not run', async () => {
    const found = await saved('old');
    expect(days(found)).to.deep.include({ mon: [['08:00', '17:00']], wed: [['08:00', '12:00']] });
    expect(found.hours[0]!.reading.value!.special).to.have.length(1);
    expect(found.name!.name).to.equal('Ames Family Practice, P.C.');
    expect(numbers(found)).to.deep.equal(['603.555.0118']);
    expect(found.address!.address.street).to.equal('19 North Main St');
  });

  it('has hours for each heading in a list', async () => {
    const found = await saved('list');
    expect(found.hours.map(({ set }) => set)).to.deep.equal(['office', 'phone', 'telehealth']);
    expect(days(found)!.tue).to.deep.equal([
      ['08:30', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(days(found, 'telehealth')).to.deep.equal({ tue: [['17:00', '20:00']], thu: [['17:00', '20:00']] });
    expect(numbers(found)).to.deep.equal(['Appointments (503) 555-0133']);
  });

  it('is read in its own language, and in the half of Texas it is in', async () => {
    const found = await saved('spanish');
    expect(days(found)).to.deep.include({ fri: [['09:00', '18:00']], sat: [['09:00', '13:00']], sun: [] });
    expect(found.languages).to.deep.equal(['es', 'en']);
    expect(found.timeZone!.timeZone).to.equal('America/Denver');
  });

  it('says where in the text it doubts', () => {
    const found = clinicFromPage('Hours\nMon-Fri 8-5\nSat 9-9');
    const [hours] = found.hours;
    const doubt = hours!.reading.problems.find(({ kind }) => kind === 'doubt')!;
    expect(found.text.slice(hours!.from + doubt.from!, hours!.from + doubt.to!)).to.equal('9-9');
  });

  for (const nothing of [
    '',
    'Lorem ipsum dolor sit amet.',
    '\0\u0001\ufffd'.repeat(5000),
    '<p>'.repeat(5000),
  ]) {
    it(`is not made up from ${JSON.stringify(nothing.slice(0, 12))}`, () => {
      const { hours, phones, name, address } = clinicFromPage(nothing);
      expect({ hours, phones, name, address }).to.deep.equal({
        hours: [],
        phones: [],
        name: undefined,
        address: undefined,
      });
    });
  }

  it('has its places in the text, whatever that is', () => {
    const words = [
      'Mon-Fri 8-5',
      '\n',
      '(734) 222-6222',
      ' ',
      'Clinic',
      '120 Water St',
      'Ann Arbor, MI 48104',
      '<p>',
      'a@b.example',
      '9',
      ':',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), pieces => {
        const { text, phones, hours, email, address } = clinicFromPage(pieces.join(''));
        for (const { from, to } of [
          ...phones,
          ...hours,
          ...(email ? [email] : []),
          ...(address ? [address] : []),
        ]) {
          expect(from).to.be.within(0, to);
          expect(to).to.be.at.most(text.length);
        }
        for (const phone of phones) expect(text.slice(phone.from, phone.to)).to.equal(phone.number);
      }),
      { numRuns: 60 },
    );
  });
});
