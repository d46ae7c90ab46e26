import { expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { pageWith as page } from '../support/profile.js';
import { textIn } from '../support/seen.js';
import { warnings } from '../support/warnings.js';

const TUESDAY = '2026-11-24T10:00';

const PROFILE = {
  timeZone: 'America/Detroit',
  phone: '(734) 555-0123',
  hours: { office: 'Monday - Friday : 8am - 5pm', pharmacy: { week: { tue: [['09:00', '18:00']] } } },
  locations: {
    west: {
      timeZone: 'America/Chicago',
      phone: '(312) 555-0123',
      hours: { office: { week: { tue: [['07:00', '15:00']] } } },
    },
  },
};

const badge = (box: Element) => textIn(box.querySelector('clinic-office-hours')!, 'badge');
const button = (box: Element) => textIn(box.querySelector('clinic-call-button')!, 'button');

describe('a profile in the page', () => {
  it('gives hours, phone and time zone to elements that say nothing', async () => {
    const box = await page(
      PROFILE,
      html`<clinic-office-hours now=${TUESDAY}></clinic-office-hours>
        <clinic-call-button now=${TUESDAY}></clinic-call-button>`,
    );
    expect(badge(box)).to.equal('Open until 5 PM');
    expect(button(box)).to.equal('Call (734) 555-0123 Open until 5 PM');
    expect(warnings()).to.deep.equal([]);
  });

  it('gives way to what an element says itself', async () => {
    const box = await page(
      PROFILE,
      html`<clinic-office-hours now=${TUESDAY} hours="Mon-Fri 8am-4pm"></clinic-office-hours>
        <clinic-call-button phone="988"></clinic-call-button>`,
    );
    expect(badge(box)).to.equal('Open until 4 PM');
    expect(button(box)).to.contain('Call 988');
  });

  it('has other sets of hours', async () => {
    const box = await page(
      PROFILE,
      html`<clinic-office-hours hours-of="pharmacy" now=${TUESDAY}></clinic-office-hours>`,
    );
    expect(badge(box)).to.equal('Open until 6 PM');
  });

  it('has other locations, each by its own clock', async () => {
    const box = await page(
      PROFILE,
      html`<clinic-office-hours location="west" now=${TUESDAY}></clinic-office-hours>
        <clinic-call-button location="west" now=${TUESDAY}></clinic-call-button>`,
    );
    expect(badge(box)).to.equal('Open until 3 PM');
    expect(button(box)).to.equal('Call (312) 555-0123 Open until 3 PM');
  });

  it('never gives another place’s facts to a location it does not know', async () => {
    const box = await page(
      PROFILE,
      html`<clinic-office-hours location="wset" now=${TUESDAY}>Ask us</clinic-office-hours>`,
    );
    expect(badge(box)).to.equal(undefined);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('wset').and.to.contain('west');
  });

  it('closes the clinic in one place, whatever hours an element found', async () => {
    const box = await page(
      { ...PROFILE, closure: { from: '2026-11-23', to: '2026-11-24', label: 'Storm' } },
      html`<clinic-office-hours now=${TUESDAY}>Monday - Friday : 8am - 5pm</clinic-office-hours>`,
    );
    expect(badge(box)).to.equal('Temporarily closed · Storm · opens tomorrow at 8 AM');
  });

  it('lays special days over the hours', async () => {
    const box = await page(
      { ...PROFILE, special: [{ from: '2026-11-24', hours: [['08:00', '12:00']], label: 'Half day' }] },
      html`<clinic-office-hours now=${TUESDAY}></clinic-office-hours>`,
    );
    expect(badge(box)).to.equal('Open until noon · Half day');
  });

  it('tells once what it cannot read', async () => {
    await page(
      { ...PROFILE, fax: '(734) 555-0199' },
      html`<clinic-office-hours now=${TUESDAY}></clinic-office-hours>
        <clinic-call-button></clinic-call-button>`,
    );
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('fax');
  });
});
