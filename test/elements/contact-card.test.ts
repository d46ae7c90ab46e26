import { expect, fixture, html } from '@open-wc/testing';
import { parse } from 'vcard4';
import '../../src/define/all.js';
import type { ClinicContactCard } from '../../src/elements/contact-card/contact-card.js';
import { fillPlaceholder } from '../../src/embed/placeholders.js';
import { FOOTER } from '../support/author-text.js';
import { until } from '../support/frame-tools.js';
import { pageWith } from '../support/profile.js';
import { authorsTextSeen, textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';
const SATURDAY = '2026-11-28T11:00';

const CLINIC = {
  name: 'Lakeside Family Clinic',
  url: 'https://lakeside.example/',
  email: 'hello@lakeside.example',
  timeZone: 'America/Detroit',
  languages: ['en', 'es'],
  phones: [
    { label: 'Front desk', number: '(734) 555-0123', text: true },
    { label: 'New patients', number: '(734) 555-0199 ext. 12' },
  ],
  address: { street: '210 Orchard Row', city: 'Ann Arbor', region: 'MI', postalCode: '48104', country: 'US' },
  hours: FOOTER,
};

const LOCATIONS = {
  ...CLINIC,
  locations: {
    west: {
      name: 'Lakeside West',
      phones: [{ number: '(734) 555-0177' }],
      address: { street: '5 Mill Lane', city: 'Dexter', region: 'MI', postalCode: '48130' },
      hours: { office: { week: { tue: [['07:00', '15:00']] } } },
    },
  },
};

const cardIn = (page: Element) => page.querySelector<ClinicContactCard>('clinic-contact-card')!;
const all = (card: Element, selector: string) => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const hrefs = (card: Element) => all(card, 'a').map(link => link.getAttribute('href'));
const rows = (card: Element) =>
  all(card, '[part~="row"]').map(row => row.innerText.replace(/\s+/g, ' ').replace('(E', '(e').trim());
const button = (card: Element, text: string) =>
  all(card, 'button').find(each => each.textContent.includes(text))!;

const ofProfile = async (profile: unknown = CLINIC, now = TUESDAY) =>
  cardIn(await pageWith(profile, html`<clinic-contact-card now=${now}></clinic-contact-card>`));

/** The card as a placeholder, in which an editor left these lines. */
async function placeholder(content: ReturnType<typeof html>): Promise<ClinicContactCard> {
  const box = await fixture<HTMLElement>(
    html`<div data-clinic="contact-card" data-time-zone="America/Detroit" data-now=${TUESDAY}>
      ${content}
    </div>`,
  );
  fillPlaceholder(box, 'clinic-contact-card');
  await settle();
  return box.shadowRoot!.querySelector('clinic-contact-card')!;
}

describe('<clinic-contact-card>', () => {
  describe('by the page’s profile', () => {
    it('shows every way to reach the clinic, and whether it is open', async () => {
      const card = await ofProfile();
      expect(textIn(card, 'name')).to.equal('Lakeside Family Clinic');
      expect(textIn(card, 'badge')).to.equal('Open until 5 PM');
      expect(rows(card)).to.deep.equal([
        'Front desk (734) 555-0123 Text',
        'New patients (734) 555-0199 ext. 12',
        'Email hello@lakeside.example',
        'Address 210 Orchard Row Ann Arbor, MI 48104 Google Maps Apple Maps Copy address',
        'Languages English Spanish (español)',
      ]);
      expect(hrefs(card)).to.deep.equal([
        'https://lakeside.example/',
        'tel:+17345550123',
        'sms:+17345550123',
        'tel:+17345550199,12',
        'mailto:hello@lakeside.example',
        'https://www.google.com/maps/search/?api=1&query=210%20Orchard%20Row%2C%20Ann%20Arbor%2C%20MI%2048104',
        'https://maps.apple.com/?q=210%20Orchard%20Row%2C%20Ann%20Arbor%2C%20MI%2048104',
      ]);
      expect(warnings()).to.deep.equal([]);
      await expect(card).to.be.accessible();
    });

    it('says “Open as needed” on a Saturday, next to a link that calls', async () => {
      const page = await pageWith(
        CLINIC,
        html`<clinic-contact-card now=${SATURDAY}></clinic-contact-card>
          <clinic-crisis-line country="US"></clinic-crisis-line>`,
      );
      const card = cardIn(page);
      expect(textIn(card, 'badge')).to.equal('Open as needed · regular hours Monday at 8 AM');
      expect(hrefs(card)).to.include('tel:+17345550123');
      expect(hrefs(page.querySelector('clinic-crisis-line')!)).to.include.members(['tel:988', 'tel:911']);
      await expect(page).to.be.accessible();
    });

    it('shows the notice with the hours', async () => {
      const card = await ofProfile({
        ...CLINIC,
        notice: { text: 'Closed for the storm', until: '2026-11-24' },
      });
      await settle();
      expect(textIn(card, 'hours')).to.contain('Closed for the storm');
    });

    it('shows the week as office hours do', async () => {
      const page = await pageWith(
        CLINIC,
        html`<clinic-contact-card view="table" grouped now=${TUESDAY}></clinic-contact-card>`,
      );
      expect(textIn(cardIn(page), 'table')).to.equal(
        'Monday – Friday 8 AM – 5 PM Saturday – Sunday Open as needed',
      );
      await expect(page).to.be.accessible();
    });

    it('gives way, fact by fact, to its attributes', async () => {
      const page = await pageWith(
        CLINIC,
        html`<clinic-contact-card name="Billing" phone="734.555.0111" languages="fr"></clinic-contact-card>`,
      );
      const card = cardIn(page);
      expect(textIn(card, 'name')).to.equal('Billing');
      expect(textIn(card, 'phone')).to.equal('Phone 734.555.0111');
      expect(textIn(card, 'email')).to.equal('Email hello@lakeside.example');
      expect(textIn(card, 'languages')).to.equal('Languages French (français)');
    });

    it('speaks Spanish', async () => {
      const page = await pageWith(
        CLINIC,
        html`<div lang="es"><clinic-contact-card now=${TUESDAY}></clinic-contact-card></div>`,
      );
      await settle();
      const card = cardIn(page);
      expect(textIn(card, 'languages')).to.match(/^Idiomas inglés \(English\)\s?español$/i);
      expect(button(card, 'Añadir a contactos')).to.exist;
    });
  });

  describe('where there are several locations', () => {
    const choice = (card: Element) => card.shadowRoot!.querySelector('select');

    it('lets visitors choose, and shows that place alone', async () => {
      const card = await ofProfile(LOCATIONS);
      const select = choice(card)!;
      expect([...select.options].map(({ text }) => text)).to.deep.equal([
        'Lakeside Family Clinic',
        'Lakeside West',
      ]);
      await expect(card).to.be.accessible();
      const stored = JSON.stringify({ ...localStorage }) + document.cookie + location.href;
      select.value = 'west';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(textIn(card, 'name')).to.equal('Lakeside West');
      expect(textIn(card, 'phone')).to.equal('Phone (734) 555-0177');
      expect(textIn(card, 'address')).to.contain('5 Mill Lane');
      expect(textIn(card, 'badge')).to.equal('Open until 3 PM');
      expect(choice(card)!.value).to.equal('west');
      expect(JSON.stringify({ ...localStorage }) + document.cookie + location.href).to.equal(stored);
    });

    it('begins with the first where the clinic itself is no place', async () => {
      const { address: _, ...clinic } = LOCATIONS;
      const east = { name: 'Lakeside East', phone: '(734) 555-0188' };
      const card = await ofProfile({ ...clinic, locations: { ...LOCATIONS.locations, east } });
      await settle();
      expect(textIn(card, 'name')).to.equal('Lakeside West');
      expect([...choice(card)!.options].map(({ text }) => text)).to.deep.equal([
        'Lakeside West',
        'Lakeside East',
      ]);
    });

    it('offers no choice where the author chose', async () => {
      const page = await pageWith(
        LOCATIONS,
        html`<clinic-contact-card location="west"></clinic-contact-card>`,
      );
      expect(choice(cardIn(page))).to.equal(null);
      expect(textIn(cardIn(page), 'name')).to.equal('Lakeside West');
    });

    it('never shows another place for one that is not known', async () => {
      const page = await pageWith(
        LOCATIONS,
        html`<clinic-contact-card location="north">Call us</clinic-contact-card>`,
      );
      expect(rows(cardIn(page))).to.deep.equal([]);
      expect(authorsTextSeen(cardIn(page))).to.equal(true);
      expect(warnings().join()).to.contain('location="north"');
    });
  });

  describe('around the author’s own content', () => {
    const H_CARD = html`<div class="h-card">
      <a class="p-name u-url" href="https://lakeside.example/">Lakeside Family Clinic</a>
      <p class="p-adr">
        <span class="p-street-address">210 Orchard Row</span><br /><span class="p-locality">Ann Arbor</span>,
        <span class="p-region">MI</span> <span class="p-postal-code">48104</span>
      </p>
      <p>Front desk: <a class="p-tel" href="tel:+17345550123">(734) 555-0123</a></p>
      <p>Fax: <span class="p-tel">734-555-0124</span></p>
      <p>Write to <a class="u-email" href="mailto:hello@lakeside.example">hello@lakeside.example</a></p>
    </div>`;

    for (const form of ['tag', 'placeholder']) {
      it(`reads an h-card, and takes its place when it says all of it, as a ${form}`, async () => {
        const card =
          form === 'tag'
            ? await fixture<ClinicContactCard>(html`<clinic-contact-card>${H_CARD}</clinic-contact-card>`)
            : await placeholder(H_CARD);
        await settle();
        expect(textIn(card, 'name')).to.equal('Lakeside Family Clinic');
        expect(rows(card).map(row => row.replace(/ Google.*/, ''))).to.deep.equal([
          'Front desk (734) 555-0123',
          'Fax 734-555-0124',
          'Email hello@lakeside.example',
          'Address 210 Orchard Row Ann Arbor, MI 48104',
        ]);
        expect(getComputedStyle(card.shadowRoot!.querySelector('slot')!).display).to.equal('none');
        expect(warnings()).to.deep.equal([]);
        await expect(card).to.be.accessible();
      });
    }

    it('stands beside content that says more, without its links a second time', async () => {
      const card = await placeholder(
        html`<p>Call <a href="tel:+17345550123">(734) 555-0123</a>. Parking is behind the house.</p>`,
      );
      expect(authorsTextSeen(card)).to.equal(true);
      expect(hrefs(card)).not.to.include('tel:+17345550123');
      expect(button(card, 'Add to contacts')).to.exist;
      await expect(card).to.be.accessible();
    });

    it('keeps a picture', async () => {
      const card = await placeholder(
        html`<img alt="" src="/site/drawings/mark.svg" /><a href="tel:+17345550123">(734) 555-0123</a>`,
      );
      expect(authorsTextSeen(card)).to.equal(true);
    });

    it('reads lines from which an editor took all tags', async () => {
      const card = await placeholder(
        html`<p>
          ${['Lakeside Family Clinic', '210 Orchard Row, Ann Arbor, MI 48104'].map(text => html`${text}<br />`)}
          ${['Front desk: (734) 555-0123', 'Fax: 734-555-0124', 'hello@lakeside.example'].map(text => html`${text}<br />`)}
          ${['Monday – Friday : 8am – 5pm', 'Saturday & Sunday : Open as needed'].map(text => html`${text}<br />`)}
        </p>`,
      );
      expect(authorsTextSeen(card)).to.equal(true);
      expect(rows(card)).to.deep.equal([
        'Front desk (734) 555-0123',
        'Fax 734-555-0124',
        'Email hello@lakeside.example',
      ]);
      expect(textIn(card, 'badge')).to.equal('Open until 5 PM');
      expect(warnings()).to.deep.equal([]);
      await expect(card).to.be.accessible();
    });

    it('takes no long number for a telephone', async () => {
      const card = await placeholder(
        html`NPI 2345678901, licence 7345550123. <a href="mailto:a@b.example">Write</a>`,
      );
      expect(all(card, '[part~="phone"]')).to.deep.equal([]);
    });

    it('follows what the author changes', async () => {
      const card = await placeholder(html`<a href="tel:+17345550123">(734) 555-0123</a>`);
      const box = (card.getRootNode() as ShadowRoot).host;
      box.textContent = '(734) 555-0199';
      await settle();
      expect(textIn(card, 'phone')).to.equal('Phone (734) 555-0199');
    });
  });

  it('reads the page’s JSON-LD when nothing nearer says anything', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(JSON.stringify({ '@type': 'Dentist', name: 'Smile', telephone: '+17345550123' }));
    document.head.append(script);
    const card = await fixture<ClinicContactCard>(html`<clinic-contact-card></clinic-contact-card>`);
    await settle();
    expect(textIn(card, 'name')).to.equal('Smile');
    expect(hrefs(card)).to.deep.equal(['tel:+17345550123']);
    script.remove();
  });

  it('writes itself as JSON-LD when it is asked to', async () => {
    const written = () => document.querySelector('head > [data-clinic-json-ld]')?.textContent;
    const page = await pageWith(
      CLINIC,
      html`<clinic-contact-card json-ld now=${TUESDAY}></clinic-contact-card>`,
    );
    await until(() => Boolean(written()), 'JSON-LD of ours');
    const record = JSON.parse(written()!) as Record<string, unknown>;
    expect(record).to.include({
      '@type': 'MedicalClinic',
      name: 'Lakeside Family Clinic',
      telephone: '+17345550123',
      email: 'hello@lakeside.example',
    });
    expect(record['address']).to.include({ postalCode: '48104', addressCountry: 'US' });
    expect(record['openingHoursSpecification']).to.be.an('array');
    page.remove();
    expect(written()).to.equal(undefined);
  });

  describe('its buttons', () => {
    /** Puts `value` in the place of a method or property until the test is over. */
    const replaced: (() => void)[] = [];
    const replace = (of: object, name: string, value: unknown): void => {
      const before = Object.getOwnPropertyDescriptor(of, name);
      Object.defineProperty(of, name, { configurable: true, writable: true, value });
      replaced.push(() =>
        before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name),
      );
    };
    afterEach(() => replaced.splice(0).forEach(back => back()));
    const setClipboard = (value: unknown) => replace(navigator, 'clipboard', value);

    const announced = () => document.querySelector('body > [role="status"]')?.textContent;

    it('save a vCard, without asking any server', async () => {
      const card = await ofProfile();
      let blob: Blob | undefined;
      let name = '';
      replace(URL, 'createObjectURL', (made: Blob) => {
        blob = made;
        return 'blob:made';
      });
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        name = this.download;
      });
      button(card, 'Add to contacts').click();
      await until(() => Boolean(name), 'file to save');
      expect(name).to.equal('Lakeside-Family-Clinic.vcf');
      expect(blob!.type).to.equal('text/vcard;charset=utf-8');
      const { parsedVcard } = parse((await blob!.text()).replace('VERSION:3.0', 'VERSION:4.0')) as {
        parsedVcard: { property: string; value: unknown }[];
      };
      const value = (of: string) => parsedVcard.find(({ property }) => property === of)?.value;
      expect(value('FN')).to.equal('Lakeside Family Clinic');
      expect(value('NOTE')).to.equal('Monday – Friday: 8 AM – 5 PM\nSaturday – Sunday: Open as needed');
    });

    it('copy, say so aloud and on the button, each time', async () => {
      const copied: string[] = [];
      setClipboard({ writeText: async (text: string) => void copied.push(text) });
      const card = await ofProfile();
      for (let time = 1; time <= 2; time++) {
        button(card, time === 1 ? 'Copy address' : 'Copied').click();
        await until(() => copied.length === time && announced() === 'Copied', 'announcement');
        await card.updateComplete;
        expect(button(card, 'Copied')).to.exist;
      }
      expect(copied).to.deep.equal(Array(2).fill('210 Orchard Row\nAnn Arbor, MI 48104'));
      await expect(card).to.be.accessible();
      button(card, 'Copy details').click();
      await until(() => copied.length === 3, 'details copied');
      expect(copied[2]).to.equal(
        [
          'Lakeside Family Clinic',
          'Front desk: (734) 555-0123',
          'New patients: (734) 555-0199 ext. 12',
          'hello@lakeside.example',
          '210 Orchard Row',
          'Ann Arbor, MI 48104',
          'https://lakeside.example/',
          'Monday – Friday: 8 AM – 5 PM',
          'Saturday – Sunday: Open as needed',
        ].join('\n'),
      );
    });

    it('copy the details where no file can be saved', async () => {
      const copied: string[] = [];
      setClipboard({ writeText: async (text: string) => void copied.push(text) });
      const card = await ofProfile();
      replace(URL, 'createObjectURL', () => {
        throw new Error('not here');
      });
      button(card, 'Add to contacts').click();
      await until(() => copied.length === 1, 'details copied');
      expect(copied[0]).to.contain('Front desk: (734) 555-0123');
    });

    it('say when copying is not allowed, and leave nothing behind', async () => {
      setClipboard({ writeText: () => Promise.reject(new Error('not here')) });
      replace(document, 'execCommand', () => false);
      const card = await ofProfile();
      button(card, 'Copy address').focus();
      button(card, 'Copy address').click();
      await until(() => Boolean(button(card, 'Could not be copied')), 'button that says so');
      expect(document.querySelector('textarea')).to.equal(null);
      expect(card.shadowRoot!.activeElement).to.equal(button(card, 'Could not be copied'));
    });

    it('are large enough to press, as is every link of a row', async () => {
      const card = await ofProfile(LOCATIONS);
      for (const target of all(card, 'button, select, dd a')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
      }
    });
  });
});
