import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/office-hours.js';
import type { ClinicOfficeHours } from '../../src/elements/office-hours/office-hours.js';
import { FOOTER } from '../support/author-text.js';
import { setVisitorTimeZone, VISITOR_ZONES } from '../support/commands.js';
import { textIn } from '../support/seen.js';
import { settle } from '../support/settle.js';

/** Instants, and what the clinic in Detroit says then to whoever is elsewhere. */
const ROWS = [
  ['2026-11-24T15:00:00Z', 'Open until 5 PM EST'],
  ['2026-11-27T23:00:00Z', 'Closed · Saturday: Open as needed · opens Monday at 8 AM EST'],
  ['2026-11-28T05:30:00Z', 'Open as needed · regular hours Monday at 8 AM EST'],
  // The nights in which Detroit's clocks change: 8 March and 1 November 2026.
  ['2026-03-06T23:00:00Z', 'Closed · Saturday: Open as needed · opens Monday at 8 AM EDT'],
  ['2026-03-09T12:00:00Z', 'Open until 5 PM EDT'],
  ['2026-03-09T11:59:00Z', 'Opens soon at 8 AM EDT'],
  ['2026-10-31T16:00:00Z', 'Open as needed · regular hours Monday at 8 AM EST'],
  ['2026-11-02T13:00:00Z', 'Open until 5 PM EST'],
  ['2026-11-02T12:59:00Z', 'Opens soon at 8 AM EST'],
] as const;

describe('the clinic’s time', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
    globalThis.Date = RealDate;
  });
  const RealDate = Date;

  for (const zone of VISITOR_ZONES) {
    for (const [instant, expected] of ROWS) {
      it(`is told alike to a visitor in ${zone}: “${expected}” at ${instant}`, async () => {
        await setVisitorTimeZone(zone);
        const at = RealDate.parse(instant);
        globalThis.Date = class extends RealDate {
          constructor(time: number = at) {
            super(time);
          }
          static override now = () => at;
        } as DateConstructor;
        const element = await fixture<ClinicOfficeHours>(
          html`<clinic-office-hours time-zone="America/Detroit">${FOOTER}</clinic-office-hours>`,
        );
        await settle();
        expect(textIn(element, 'badge')).to.equal(expected);
      });
    }

    it(`is told without its zone to a visitor who is there, in ${zone}`, async () => {
      await setVisitorTimeZone(zone);
      const element = await fixture<ClinicOfficeHours>(
        html`<clinic-office-hours time-zone=${zone}>Daily 8:00 am - 5:00 pm</clinic-office-hours>`,
      );
      await settle();
      expect(textIn(element, 'badge')).to.match(/ [AP]M$/);
    });
  }
});
