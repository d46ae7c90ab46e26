import { expect } from '@open-wc/testing';
import { setVisitorTimeZone, VISITOR_ZONES } from './commands.js';

const OFFSETS: Record<string, number> = { 'Asia/Tokyo': -540, 'America/Los_Angeles': 480 };

describe('the visitor', () => {
  it('is somewhere else than most clinics', () => {
    expect(VISITOR_ZONES.every(zone => zone in OFFSETS)).to.equal(true);
  });

  for (const zone of VISITOR_ZONES) {
    it(`can be in ${zone}`, async () => {
      await setVisitorTimeZone(zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).to.equal(OFFSETS[zone]);
    });
  }
});
