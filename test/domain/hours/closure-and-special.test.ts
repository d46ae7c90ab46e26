import { expect } from '@open-wc/testing';
import { withClosureAndSpecial } from '../../../src/domain/hours/closure-and-special.js';
import type { Hours } from '../../../src/domain/hours/hours.js';

const hours: Hours = { week: {}, special: [{ from: '12-25', hours: [] }], closure: { to: '2026-01-01' } };

describe('withClosureAndSpecial', () => {
  it('gives the same hours when there is nothing to lay over them', () => {
    expect(withClosureAndSpecial(hours, {})).to.equal(hours);
    expect(withClosureAndSpecial(hours, { special: [] })).to.equal(hours);
  });

  it('replaces the closure and keeps the rest', () => {
    const closure = { from: '2026-12-01', label: 'Storm' };
    expect(withClosureAndSpecial(hours, { closure })).to.deep.equal({ ...hours, closure });
  });

  it('leaves the hours it was given as they were', () => {
    const before = JSON.stringify(hours);
    withClosureAndSpecial(hours, { closure: {}, special: [{ from: '12-24' }] });
    expect(JSON.stringify(hours)).to.equal(before);
  });
});
