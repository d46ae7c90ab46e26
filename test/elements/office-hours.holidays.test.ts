import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';
import { warnings } from '../support/warnings.js';

const DAILY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => [day, [['08:00', '17:00']]]);
const hoursWith = (...special: object[]) => ({ week: Object.fromEntries(DAILY) as object, special });

/** What the badge says of hours. */
async function badge(hours: object | string, now: string, options: { country?: string; zone?: string } = {}) {
  const { country, zone = 'Europe/Berlin' } = options;
  const element = await fixture<ClinicOfficeHours>(html`
    <clinic-office-hours
      .hours=${hours}
      country=${country ?? nothing}
      time-zone=${zone}
      now=${now}
    ></clinic-office-hours>
  `);
  await element.updateComplete;
  await settle();
  return textIn(element, 'badge');
}

describe('<clinic-office-hours> on a holiday', () => {
  const rows = [
    ['ca/canada-day', '2026-07-01', 'Canada Day'],
    ['de/german-unity-day', '2026-10-03', 'Tag der Deutschen Einheit'],
    ['fr/bastille-day', '2026-07-14', 'Fête nationale'],
    ['gb/early-may', '2026-05-04', 'Early May bank holiday'],
    ['mx/revolution-day', '2026-11-16', 'Día de la Revolución'],
    ['us/thanksgiving', '2026-11-26', 'Thanksgiving'],
  ] as const;
  for (const [holiday, date, name] of rows) {
    it(`is closed for ${holiday}, by its name, and open the day before`, async () => {
      const hours = hoursWith({ holiday, hours: [] });
      expect(await badge(hours, `${date}T10:00`))
        .to.contain('Closed')
        .and.to.contain(name);
      const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      expect(await badge(hours, `${dayBefore}T10:00`)).to.equal('Open until 5 PM');
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('goes by the holidays of several countries', async () => {
    const hours = hoursWith({ holiday: 'fr/public', hours: [] }, { holiday: 'de/public', hours: [] });
    expect(await badge(hours, '2026-07-14T10:00')).to.contain('Fête nationale');
    expect(await badge(hours, '2026-10-03T10:00')).to.contain('Tag der Deutschen Einheit');
  });

  it('says which countries there are when one has no table', async () => {
    const hours = hoursWith({ holiday: 'se/christmas', hours: [] });
    expect(await badge(hours, '2026-12-25T10:00')).to.equal('Open until 5 PM');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('se/christmas').and.to.contain('ca, de, fr, gb, mx or us');
  });

  describe('that a text speaks of', () => {
    const text = 'Daily 8am-5pm, closed public holidays';
    const openUntil5 = 'Open until 5 PM';

    it('is closed on those of the clinic’s country', async () => {
      expect(await badge(text, '2026-08-31T10:00', { country: 'GB' })).to.contain('Summer bank holiday');
      expect(await badge(text, '2026-08-31T10:00', { country: 'DE' })).to.equal(openUntil5);
      expect(warnings()).to.deep.equal([]);
    });

    it('knows the country by a time zone that only one has', async () => {
      const zone = 'America/Detroit';
      expect(await badge(text, '2026-11-26T10:00', { zone })).to.contain('Thanksgiving');
      expect(await badge(text, '2026-11-26T10:00')).to.equal(openUntil5);
    });

    it('says so where they are not known', async () => {
      expect(await badge(text, '2026-12-25T10:00', { country: 'SE' })).to.equal(openUntil5);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('closed public holidays').and.to.contain('Closed Dec 24-26');
    });
  });
});
