import { expect, html } from '@open-wc/testing';
import '../../src/define/contact-card.js';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { GROUP, GROUP_PROFILE, HOURS_OF_WEEKENDS, isOpenByTheClock } from '../support/group.js';
import { pageWith } from '../support/profile.js';
import { settle } from '../support/settle.js';

const RealDate = Date;

/** Sets the page's clock until the test ends. */
function setNow(now: Date): void {
  globalThis.Date = class extends RealDate {
    constructor(...words: unknown[]) {
      super(...((words.length ? words : [+now]) as [number]));
    }
    static override now = () => +now;
  } as DateConstructor;
}

afterEach('the clock goes again', () => {
  globalThis.Date = RealDate;
});

const badgeOf = (element: ClinicOfficeHours): string =>
  element.shadowRoot!.querySelector('[part~="badge"]')!.textContent.replace(/\s+/g, ' ').trim();

describe('a page with all clinics of a group', () => {
  it('says of each, by its own clock, whether it is open, at every hour of the weekends in which clocks change', async () => {
    const page = await pageWith(
      GROUP_PROFILE,
      html`${GROUP.map(({ location }) => html`<clinic-office-hours location=${location}></clinic-office-hours>`)}`,
    );
    const badges = [...page.querySelectorAll('clinic-office-hours')];
    await settle();
    for (const now of HOURS_OF_WEEKENDS) {
      setNow(now);
      for (const badge of badges) badge.requestUpdate();
      await Promise.all(badges.map(badge => badge.updateComplete));
      const said = badges.map(badge => /^(?:Open(?!s)|Closes)/.test(badgeOf(badge)));
      expect(said, `${now.toISOString()}: ${badges.map(badgeOf).join('; ')}`).to.deep.equal(
        GROUP.map(place => isOpenByTheClock(place, now)),
      );
    }
  });

  it('lets visitors choose one in the contact card, and never mixes two', async () => {
    const page = await pageWith(GROUP_PROFILE, html`<clinic-contact-card></clinic-contact-card>`);
    const card = page.querySelector('clinic-contact-card')!;
    await settle();
    const chooser = card.shadowRoot!.querySelector('select')!;
    expect([...chooser.options].map(({ text }) => text)).to.deep.equal(['detroit', 'phoenix', 'berlin']);
    setNow(new RealDate('2026-11-03T14:00Z'));
    const saying: [location: string, says: RegExp][] = [
      ['phoenix', /Open until 7 PM/],
      ['berlin', /Open until 6 PM/],
      ['detroit', /Open until 5 PM/],
    ];
    for (const [location, says] of saying) {
      chooser.value = location;
      chooser.dispatchEvent(new Event('change'));
      await settle();
      await card.updateComplete;
      expect(card.shadowRoot!.textContent.replace(/\s+/g, ' ')).to.match(says);
    }
  });
});
