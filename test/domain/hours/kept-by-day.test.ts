import { expect } from '@open-wc/testing';
import { keptByDay } from '../../../src/domain/hours/kept-by-day.js';

describe('keptByDay', () => {
  it('works each day out once', () => {
    let times = 0;
    const double = keptByDay(day => (times++, day * 2));
    expect([double(3), double(3), double(-4), double(-4)]).to.deep.equal([6, 6, -8, -8]);
    expect(times).to.equal(2);
  });

  it('is right for days that share a place', () => {
    const same = keptByDay(day => day);
    for (const day of [1, 2049, 1, 4097, -2047, 1]) expect(same(day)).to.equal(day);
  });
});
