import { expect } from '@open-wc/testing';
import { certainHours } from '../../../src/domain/hours/certain-hours.js';
import type { Hours } from '../../../src/domain/hours/hours.js';

const HOURS: Hours = { week: { mon: [['08:00', '17:00']], sat: [['09:00', '12:00']] } };

describe('certainHours', () => {
  it('keeps hours without problems as they are', () => {
    expect(certainHours({ value: HOURS, problems: [] })).to.equal(HOURS);
  });

  it('keeps what was assumed, and what an error merely marks', () => {
    const problems = [
      { kind: 'assumed' as const, message: '' },
      { kind: 'error' as const, message: '' },
    ];
    expect(certainHours({ value: HOURS, problems })).to.equal(HOURS);
  });

  it('leaves doubted days unstated', () => {
    const certain = certainHours({ value: HOURS, problems: [{ kind: 'doubt', message: '', days: ['sat'] }] });
    expect(certain).to.deep.equal({ week: { mon: [['08:00', '17:00']] } });
    expect(HOURS.week.sat).to.have.length(1);
  });

  it('keeps every day when a doubt concerns dates alone', () => {
    const certain = certainHours({ value: HOURS, problems: [{ kind: 'doubt', message: '', days: [] }] });
    expect(certain).to.deep.equal(HOURS);
  });

  it('keeps nothing when a doubt names no days', () => {
    expect(certainHours({ value: HOURS, problems: [{ kind: 'doubt', message: '' }] })).to.equal(undefined);
  });
});
