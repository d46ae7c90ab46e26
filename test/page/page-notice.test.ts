import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { SETTLED } from '../support/author-text.js';
import { until } from '../support/frame-tools.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const STORM = { text: 'Closed for the storm today', until: '2026-12-02' };

function profile(json: object): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.setAttribute('data-clinic-profile', '');
  script.append(JSON.stringify(json));
  document.head.append(script);
}

const badge = async (attributes: Record<string, string>): Promise<ClinicOfficeHours> => {
  const element = document.createElement('clinic-office-hours');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  await settle();
  return element;
};

describe('the profile’s notice', () => {
  afterEach(() => document.querySelectorAll('[data-clinic-profile]').forEach(script => script.remove()));

  const rows = [
    ['2026-11-24T10:00', 'Open until 5 PM · Closed for the storm today'],
    ['2026-12-02T23:59', 'Closed · opens tomorrow at 8 AM · Closed for the storm today'],
    ['2026-12-03T00:00', 'Closed · opens at 8 AM'],
  ] as const;
  for (const [now, expected] of rows) {
    it(`stands behind the status to the end of its last date: “${expected}” at ${now}`, async () => {
      profile({ notice: STORM });
      const element = await badge({ hours: SETTLED, now });
      await until(() => textIn(element, 'badge') === expected, `badge that says “${expected}”`);
      await expect(element).to.be.accessible();
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('is shown alone where nothing can be said of the hours', async () => {
    profile({ notice: STORM });
    const element = await badge({
      hours: '{"week":{}}',
      'time-zone': 'America/Detroit',
      now: '2026-11-24T10:00',
    });
    await until(() => textIn(element, 'badge') === STORM.text, 'notice');
    expect(element.shadowRoot!.querySelector('[part="badge notice"]')).to.exist;
  });

  it('stands beside the table', async () => {
    profile({ notice: { text: 'Ring the side bell' } });
    const element = await badge({ hours: SETTLED, view: 'table' });
    await until(() => textIn(element, 'table'), 'table');
    await until(() => textIn(element, 'notice'), 'notice');
    expect(textIn(element, 'notice')).to.equal('Ring the side bell');
  });

  it('is one location’s where that has its own', async () => {
    profile({ notice: STORM, locations: { west: { notice: { text: 'Moved next door' } } } });
    const element = await badge({ location: 'west', hours: SETTLED, now: '2026-11-24T10:00' });
    await until(() => textIn(element, 'badge')?.endsWith('Moved next door'), 'notice');
  });

  it('goes at the end of its date by the page’s clock', async () => {
    const date = new Date().toLocaleDateString('sv', { timeZone: 'America/Detroit' });
    profile({ notice: { text: 'Closed for the storm today', until: date } });
    const { now } = Date;
    const RealDate = Date;
    const element = await badge({ hours: SETTLED, 'time-zone': 'America/Detroit' });
    await until(() => textIn(element, 'badge')?.includes('storm'), 'notice');
    try {
      const later = now() + 24 * 60 * 60 * 1000;
      globalThis.Date = class extends RealDate {
        constructor(time: number = later) {
          super(time);
        }
        static override now = () => later;
      } as DateConstructor;
      // As when a page that slept comes back.
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      expect(textIn(element, 'badge')).not.to.contain('storm');
    } finally {
      globalThis.Date = RealDate;
    }
  });

  it('whose last date cannot be read stays, and is reported', async () => {
    profile({ notice: { text: 'Moved', until: 'Friday' } });
    const element = await badge({ hours: SETTLED, now: '2026-11-24T10:00' });
    await until(() => textIn(element, 'badge')?.includes('Moved'), 'notice');
    expect(warnings().join()).to.contain('notice.until is "Friday"');
  });
});
