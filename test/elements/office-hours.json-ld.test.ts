import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { SETTLED } from '../support/author-text.js';
import { until } from '../support/frame-tools.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const written = () => scripts().map(script => JSON.parse(script.textContent) as Record<string, unknown>);

/** Puts a script of data into the page, until the test is over. */
function data(type: string, json: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  if (type === 'application/json') script.setAttribute('data-clinic-profile', '');
  script.append(JSON.stringify(json));
  document.head.append(script);
  added.push(script);
  return script;
}
const added: Element[] = [];

const badge = (hours: string = SETTLED, location = '') =>
  fixture<ClinicOfficeHours>(
    html`<clinic-office-hours
      json-ld
      hours=${hours}
      location=${location}
      now=${TUESDAY}
    ></clinic-office-hours>`,
  );

const AS_NEEDED = {
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: ['Saturday', 'Sunday'],
  description: 'Open as needed',
  name: 'By appointment',
  opens: '00:00',
  closes: '00:00',
};

describe('<clinic-office-hours json-ld>', () => {
  afterEach(() => added.splice(0).forEach(script => script.remove()));

  it('writes its hours for search engines, and nothing once it is gone or switched off', async () => {
    const element = await badge();
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    expect(written()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'MedicalClinic',
        openingHoursSpecification: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            opens: '08:00',
            closes: '17:00',
          },
          AS_NEEDED,
        ],
      },
    ]);
    expect(element.outerHTML).not.to.contain('ld+json');

    element.removeAttribute('json-ld');
    await until(() => !scripts().length, 'page without it');
    element.setAttribute('json-ld', '');
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    const parent = element.parentElement!;
    element.remove();
    expect(scripts()).to.have.length(0);
    parent.append(element);
    await until(() => scripts().length === 1, 'JSON-LD of ours');
  });

  it('follows the hours', async () => {
    const element = await badge();
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    element.setAttribute('hours', SETTLED.replaceAll('17:00', '18:30'));
    await until(() => scripts()[0]?.textContent?.includes('18:30') ?? false, 'new time in it');
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]!.textContent).not.to.contain('17:00');
  });

  it('names the clinic as its profile does, with what the profile lays over', async () => {
    data('application/json', {
      name: 'Lakeside Clinic',
      url: 'https://lakeside.example/',
      locations: { west: { name: 'Lakeside West' } },
      special: [{ from: '2026-11-27', hours: [], label: 'Storm' }],
    });
    const element = await badge();
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    const [clinic] = written();
    expect(clinic).to.include({ name: 'Lakeside Clinic', url: 'https://lakeside.example/' });
    expect(clinic!['specialOpeningHoursSpecification']).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-11-27',
        validThrough: '2026-11-27',
        name: 'Storm',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
    element.location = 'west';
    await until(() => written()[0]?.['name'] === 'Lakeside West', 'location’s name');
  });

  it('writes no other set of hours as the clinic’s, none where there are none, none that the page says itself', async () => {
    await fixture(
      html`<clinic-office-hours json-ld hours-of="phone" hours=${SETTLED}></clinic-office-hours>`,
    );
    await fixture(html`<clinic-office-hours json-ld></clinic-office-hours>`);
    const own = data('application/ld+json', { '@type': 'Dentist', openingHours: 'Mo 08:00-17:00' });
    await badge();
    await settle();
    await settle();
    expect(scripts()).to.deep.equal([own]);
  });

  it('is no source of hours for other elements', async () => {
    await badge();
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    document.querySelector('clinic-office-hours')!.setAttribute('location', 'elsewhere');
    const other = await fixture<ClinicOfficeHours>(
      html`<clinic-office-hours time-zone="America/Detroit" now=${TUESDAY}></clinic-office-hours>`,
    );
    await settle();
    expect(textIn(other, 'badge')).to.equal(undefined);
  });

  it('writes no text that could end the script', async () => {
    const json = JSON.parse(SETTLED) as { notes: Record<string, string> };
    json.notes['sat'] = '</script><b>';
    await badge(JSON.stringify(json));
    await until(() => scripts().length === 1, 'JSON-LD of ours');
    expect(JSON.stringify(written()[0])).to.contain('</script><b>');
    expect(scripts()[0]!.outerHTML).not.to.contain('</script><b');
  });
});
