import { expect } from '@open-wc/testing';
import { plainHours } from '../../../src/domain/hours/plain-hours.js';

const WEEK = {
  mon: [
    ['08:00', '12:00'],
    ['13:00', '17:00'],
  ],
  sat: 'by-appointment',
  sun: [],
};

describe('plainHours', () => {
  const plain = [
    { week: WEEK },
    { timeZone: 'America/Detroit', week: WEEK, notes: { sat: 'As needed' } },
    { week: {} },
  ];
  for (const json of plain) {
    it(`takes ${JSON.stringify(json)} as it is`, () => {
      expect(plainHours(json)).to.equal(json);
    });
  }

  const notPlain = [
    null,
    undefined,
    'Mon-Fri 8-5',
    [],
    {},
    { week: null },
    { week: { monday: [] } },
    { week: { mon: [['8:00', '17:00']] } },
    { week: { mon: [['08:00']] } },
    { week: { mon: [['24:00', '05:00']] } },
    { week: { mon: 'closed' } },
    { week: {}, notes: { mon: 5 } },
    { week: {}, timeZone: 5 },
    { week: {}, special: [] },
    { week: {}, closure: {} },
    { week: {}, hourss: {} },
  ];
  for (const json of notPlain) {
    it(`leaves ${JSON.stringify(json) ?? 'nothing'} to the strict reader`, () => {
      expect(plainHours(json)).to.equal(undefined);
    });
  }
});
