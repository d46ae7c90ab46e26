import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define/call-button.js';
import type { ClinicCallButton } from '../../src/elements/call-button/call-button.js';
import type { CallEvent } from '../../src/elements/call-button/call-event.js';
import { SETTLED } from '../support/author-text.js';
import { setViewport } from '../support/commands.js';
import { until } from '../support/frame-tools.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';

const PROFILE = {
  timeZone: 'America/Detroit',
  phones: [
    { label: 'Front desk', number: '(734) 555-0123', text: true, hours: 'phone' },
    { label: 'Billing', number: '(734) 555-0188' },
  ],
  address: { street: '120 Maple Ave', city: 'Ann Arbor', region: 'MI', postalCode: '48104' },
  hours: { office: 'Mon-Fri 8am-5pm', phone: { week: { tue: [['09:00', '16:00']] } } },
  locations: {
    west: { phones: [{ number: '(312) 555-0123', hours: 'phone' }], timeZone: 'America/Chicago' },
  },
};

/** A page with a profile, and a button after it. */
async function onPage(button: ReturnType<typeof html>, profile: object = PROFILE): Promise<Element> {
  const box = await fixture(html`<div></div>`);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['clinicProfile'] = '';
  script.append(JSON.stringify(profile));
  const rest = document.createElement('div');
  box.append(script, rest);
  render(button, rest);
  await settle();
  return box.querySelector('clinic-call-button')!;
}

const link = (element: Element, part: string) =>
  element.shadowRoot!.querySelector<HTMLAnchorElement>(`[part="${part}"]`);
const hrefOf = (element: Element, part: string) => link(element, part)?.getAttribute('href');

describe('<clinic-call-button>, by other ways than to call', () => {
  it('offers none unless it is told of them', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button phone="(734) 555-0123"></clinic-call-button>`,
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(1);
  });

  it('texts the number that is called, and its name says which', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button phone="(734) 555-0123" text></clinic-call-button>`,
    );
    await element.updateComplete;
    expect(hrefOf(element, 'text')).to.equal('sms:+17345550123');
    expect(textIn(element, 'text')).to.equal('Text (734) 555-0123');
    expect(link(element, 'text')!.getBoundingClientRect().height).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });

  it('texts another number, and writes on WhatsApp, by plain links', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button
        phone="(734) 555-0123 ext. 4"
        text="(734) 555-0199"
        whatsapp="+44 20 7946 0018"
      ></clinic-call-button>`,
    );
    await element.updateComplete;
    expect(hrefOf(element, 'text')).to.equal('sms:+17345550199');
    expect(hrefOf(element, 'whatsapp')).to.equal('https://wa.me/442079460018');
    expect(link(element, 'whatsapp')!.rel).to.contain('noreferrer');
    expect(warnings()).to.deep.equal([]);
  });

  it('says what to write where a number cannot be texted, or names no country', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button phone="988" text="734-555-0123 x4" whatsapp></clinic-call-button>`,
    );
    await element.updateComplete;
    expect(link(element, 'text')).to.equal(null);
    expect(link(element, 'whatsapp')).to.equal(null);
    expect(warnings()).to.have.length(2);
    expect(warnings()[0]).to.contain('734-555-0123 x4').and.to.contain('text="');
    expect(warnings()[1]).to.contain('988').and.to.contain('whatsapp="+1');
  });

  it('speaks Spanish', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button lang="es" phone="(734) 555-0123" text></clinic-call-button>`,
    );
    await settle();
    expect(textIn(element, 'text')).to.equal('Mensaje (734) 555-0123');
  });

  it('tells the page which way was taken, and never the number; the way there is no call', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button
        phone="(734) 555-0123"
        hours=${SETTLED}
        now=${TUESDAY}
        text
        whatsapp
        address="120 Maple Ave"
      ></clinic-call-button>`,
    );
    await element.updateComplete;
    const told: CallEvent[] = [];
    element.addEventListener('clinic-call', event => told.push(event));
    for (const part of ['button', 'text', 'whatsapp', 'directions']) {
      link(element, part)!.addEventListener('click', event => event.preventDefault());
      link(element, part)!.click();
    }
    expect(told.map(({ kind, state }) => [kind, state])).to.deep.equal([
      ['call', 'open'],
      ['text', 'open'],
      ['whatsapp', 'open'],
    ]);
    expect(JSON.stringify(told.map(event => ({ ...event })))).not.to.contain('555');
  });

  describe('from the profile', () => {
    it('takes that the number takes texts, and when it is answered', async () => {
      const element = await onPage(html`<clinic-call-button now=${TUESDAY}></clinic-call-button>`);
      expect(textIn(element, 'button')).to.equal('Call (734) 555-0123 Open until 4 PM');
      expect(hrefOf(element, 'text')).to.equal('sms:+17345550123');
      expect(link(element, 'directions')).to.equal(null);
    });

    it('knows its numbers however a page writes them', async () => {
      for (const phone of ['734.555.0123', '+1 734 555 0123', '17345550123']) {
        const element = await onPage(
          html`<clinic-call-button country="US" phone=${phone} now=${TUESDAY}></clinic-call-button>`,
        );
        expect(textIn(element, 'button'), phone).to.contain('Open until 4 PM');
      }
      const inText = await onPage(
        html`<clinic-call-button now=${TUESDAY}><a href="tel:x">Ring (734) 555-0123</a></clinic-call-button>`,
      );
      expect(textIn(inText, 'button')).to.contain('Open until 4 PM');
    });

    it('goes by the office’s hours for a number without its own, by `hours-of` before both', async () => {
      const billing = await onPage(
        html`<clinic-call-button phone="(734) 555-0188" now=${TUESDAY}></clinic-call-button>`,
      );
      expect(textIn(billing, 'button')).to.contain('Open until 5 PM');
      expect(link(billing, 'text')).to.equal(null);
      const office = await onPage(
        html`<clinic-call-button hours-of="office" now=${TUESDAY}></clinic-call-button>`,
      );
      expect(textIn(office, 'button')).to.contain('Open until 5 PM');
    });

    it('takes a location’s number, with its own hours and clock', async () => {
      const element = await onPage(
        html`<clinic-call-button location="west" now="2026-11-24T15:45"></clinic-call-button>`,
      );
      expect(textIn(element, 'button')).to.equal('Call (312) 555-0123 Closes soon at 4 PM');
    });
  });

  it('says its own words while the clinic is closed, and calls all the same', async () => {
    const element = await fixture<ClinicCallButton>(
      html`<clinic-call-button
        phone="(734) 555-0123"
        closed-label="Leave a message at"
        hours=${SETTLED}
        now="2026-11-24T18:00"
      ></clinic-call-button>`,
    );
    await element.updateComplete;
    expect(textIn(element, 'button')).to.equal(
      'Leave a message at (734) 555-0123 Closed · opens tomorrow at 8 AM',
    );
    expect(hrefOf(element, 'button')).to.equal('tel:+17345550123');
    element.now = TUESDAY;
    await element.updateComplete;
    expect(textIn(element, 'button')).to.equal('Call (734) 555-0123 Open until 5 PM');
  });

  describe('as a bar', () => {
    const bar = () => onPage(html`<clinic-call-button placement="bar" now=${TUESDAY}></clinic-call-button>`);

    it('calls, texts and shows the way along the bottom of a phone, each large enough', async () => {
      await setViewport({ width: 390, height: 700 });
      const element = await bar();
      const parts = ['button', 'text', 'directions'];
      const boxes = parts.map(part => link(element, part)!.getBoundingClientRect());
      expect(hrefOf(element, 'directions')).to.equal(
        'https://www.google.com/maps/search/?api=1&query=120%20Maple%20Ave%2C%20Ann%20Arbor%2C%20MI%2048104',
      );
      for (const { height, width, bottom, right } of boxes) {
        expect(Math.min(height, width)).to.be.at.least(44);
        expect(Math.round(bottom)).to.equal(innerHeight);
        expect(right).to.be.at.most(innerWidth);
      }
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      const root = element.shadowRoot!.querySelector('.root')!;
      await until(() => getComputedStyle(root).opacity === '1', 'bar that has come');
      await expect(element).to.be.accessible();
    });

    it('covers nothing for good: at the page’s end its height is kept free, and nowhere else', async () => {
      await setViewport({ width: 390, height: 700 });
      const page = await fixture(html`<div></div>`);
      const last = document.createElement('p');
      last.append('In immediate danger, call 911');
      const long = document.createElement('div');
      long.style.height = '1500px';
      const button = () => {
        const element = document.createElement('clinic-call-button');
        element.setAttribute('placement', 'bar');
        element.phone = '(734) 555-0123';
        return element;
      };
      const [first, atEnd] = [button(), button()];
      page.append(first, long, last, atEnd);
      const top = (element: Element) =>
        element.shadowRoot?.querySelector('.row')?.getBoundingClientRect().top ?? Infinity;
      await until(() => top(atEnd) < innerHeight && atEnd.offsetHeight > 40, 'room at the end');
      expect(first.offsetHeight).to.equal(0);
      // One bar is enough for a page.
      first.remove();
      scrollTo(0, 1e5);
      await until(() => last.getBoundingClientRect().bottom <= top(atEnd), 'last line above the bar');
      await setViewport({ width: 1000, height: 700 });
      await until(() => atEnd.offsetHeight === 0, 'no room in a wide window');
    });

    it('stands in the corner of a wide window', async () => {
      await setViewport({ width: 1000, height: 700 });
      const element = await bar();
      const left = () => link(element, 'button')!.getBoundingClientRect().left;
      await until(() => left() > 100, `corner of ${innerWidth} px, but ${left()}`);
      const { right, bottom } = link(element, 'directions')!.getBoundingClientRect();
      expect(right).to.be.within(innerWidth - 40, innerWidth);
      expect(bottom).to.be.below(innerHeight);
    });
  });
});
